package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.calc.Figure;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.investment.Measure;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// A measure in whose years nothing is bought: the gap that it should close is not there.
/// What is not known may be some.
final class MeasureWithoutEffect implements Check {

    @Override
    public String id() {
        return "measure_without_effect";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().measures().rows().stream()
                .filter(measure -> scope.horizon().anyMatch(measure::runsIn))
                .filter(measure -> !hasEffect(measure, scope))
                .map(measure -> Case.of(FieldRef.whole(measure.id()), "check.measure_without_effect", measure.id())
                        .fixedBy(Fixes.remove(measure.id())));
    }

    private static boolean hasEffect(Measure measure, Scope scope) {
        return scope.figures().items().placesOf(measure.bundle()).stream()
                .map(scope.figures().items()::item)
                .filter(item -> measure.items().isEmpty() || measure.items().contains(item.id()))
                .anyMatch(item -> hasEffect(measure, item, scope));
    }

    private static boolean hasEffect(Measure measure, Item item, Scope scope) {
        Metric metric = item.recurrence() == Recurrence.ONCE ? Metric.PURCHASE : Metric.PLANNED_STOCK;
        return scope.horizon()
                .filter(measure::runsIn)
                .mapToObj(year -> FigureId.of(metric, year).forItem(item.id()))
                .anyMatch(figure -> measure.holders().isEmpty()
                        ? isSome(scope.figure(figure))
                        : measure.holders().stream()
                                .anyMatch(holder -> isSome(scope.figure(figure.forHolder(holder)))));
    }

    private static boolean isSome(Figure figure) {
        return figure.value() > 0 || !figure.isComplete();
    }
}

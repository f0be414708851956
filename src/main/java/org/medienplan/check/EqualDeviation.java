package org.medienplan.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Table;
import org.medienplan.plan.investment.Deviation;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// A deviation that leads to just what the standard asks for anyway.
final class EqualDeviation implements Check {

    @Override
    public String id() {
        return "deviation_equal";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        List<Deviation> deviations = scope.plan().deviations().rows();
        if (deviations.isEmpty()) {
            return Stream.empty();
        }
        Figures standard = scope.figures().update(scope.plan().with(RecordType.DEVIATION, Table.empty()));
        Map<List<RecordId>, Long> perItem =
                deviations.stream().collect(Collectors.groupingBy(EqualDeviation::place, Collectors.counting()));
        return deviations.stream()
                .filter(deviation -> perItem.getOrDefault(place(deviation), 0L) == 1)
                .filter(deviation -> scope.figures().items().place(deviation.item()) >= 0)
                .filter(deviation -> changesNothing(deviation, scope, standard))
                .map(deviation -> Case.of(
                                new FieldRef(deviation.id(), "quantity"),
                                "check.deviation_equal",
                                deviation.school(),
                                deviation.item())
                        .fixedBy(Fixes.remove(deviation.id())));
    }

    private static List<RecordId> place(Deviation deviation) {
        return List.of(deviation.school(), deviation.item());
    }

    private static boolean changesNothing(Deviation deviation, Scope scope, Figures standard) {
        return scope.horizon()
                .mapToObj(year -> new FigureId(Metric.DEMAND, year, deviation.school(), deviation.item()))
                .allMatch(figure ->
                        scope.figure(figure).equals(standard.figure(figure).orElseThrow()));
    }
}

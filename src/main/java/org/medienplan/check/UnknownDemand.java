package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.school.School;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// Demand that cannot be computed although the pupils are known, because what a rule rests on is not: teachers, rooms,
/// all-day groups.
final class UnknownDemand implements Check {

    @Override
    public String id() {
        return "demand_unknown";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream()
                .filter(school -> scope.figure(FigureId.of(Metric.PUPILS, scope.firstYearOf(school))
                                .forHolder(school.id()))
                        .isComplete())
                .flatMap(school -> of(school, scope).stream());
    }

    private static Optional<Case> of(School school, Scope scope) {
        FigureId all = FigureId.of(Metric.DEMAND, scope.firstYearOf(school)).forHolder(school.id());
        if (scope.figure(all).isComplete()) {
            return Optional.empty();
        }
        List<Item> unknown = scope.figures().items().items().stream()
                .filter(item -> !scope.figure(all.forItem(item.id())).isComplete())
                .toList();
        return Optional.of(Case.of(
                all.forItem(unknown.getFirst().id()),
                "check.demand_unknown",
                school.id(),
                unknown.size(),
                unknown.getFirst().id()));
    }
}

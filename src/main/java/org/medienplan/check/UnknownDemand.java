package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.message.Message;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;

/// Demand that cannot be computed although the pupils are known, because what a rule rests on is not: teachers, rooms,
/// all-day groups.
/// What rules for the item rest on and what is not known of the school.
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
        return Optional.of(unknown.stream()
                .flatMap(item -> missing(item, all, scope))
                .findFirst()
                .map(fact -> Case.of(
                        fact, "check.demand_unknown", school.id(), unknown.size(), Message.choice(fact.metric())))
                .orElseGet(() -> Case.of(
                        all.forItem(unknown.getFirst().id()),
                        "check.demand_unknown.item",
                        school.id(),
                        unknown.size(),
                        unknown.getFirst().id())));
    }

    private static Stream<FigureId> missing(Item item, FigureId demand, Scope scope) {
        return scope.plan().rules().rows().stream()
                .filter(rule -> rule.item().equals(item.id()) && rule.basis() != Driver.ITEM)
                .map(rule -> demand.as(Metric.of(rule.basis())))
                .filter(fact -> !scope.figure(fact).isComplete());
    }
}

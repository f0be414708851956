package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.ref.FieldRef;

/// An item that is to be replaced before the grant that paid for it lets it go.
final class EarmarkedLonger implements Check {

    @Override
    public String id() {
        return "earmarked_longer";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().items().rows().stream()
                .filter(item -> scope.isNeeded(item.id()))
                .flatMap(item -> of(item).stream());
    }

    private static Optional<Case> of(Item item) {
        Integer years = item.earmarkingYears();
        if (item.recurrence() != Recurrence.ONCE || years == null || years <= item.planningLife()) {
            return Optional.empty();
        }
        Case found = Case.of(
                new FieldRef(item.id(), "planning_life"),
                "check.earmarked_longer",
                item.id(),
                item.planningLife(),
                years);
        return Optional.of(found.fixedBy(Fixes.set(item.id(), "planning_life", years)));
    }
}

package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.ref.FieldRef;

/// An item that is bought and belongs to no category of grant programmes: no grant can be planned for it.
final class MissingEligibility implements Check {

    @Override
    public String id() {
        return "eligibility_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().items().rows().stream()
                .filter(item ->
                        item.recurrence() == Recurrence.ONCE && item.eligibility() == null && scope.isNeeded(item.id()))
                .map(item -> Case.of(new FieldRef(item.id(), "eligibility"), "check.eligibility_missing", item.id()));
    }
}

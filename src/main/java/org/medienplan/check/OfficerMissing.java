package org.medienplan.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// A school without media officers, once the plan names those of others.
final class OfficerMissing implements Check {

    @Override
    public String id() {
        return "officer_missing";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        if (scope.plan().mediaOfficers().size() == 0) {
            return Stream.empty();
        }
        Set<RecordId> known = scope.plan().mediaOfficers().rows().stream()
                .map(MediaOfficer::school)
                .collect(Collectors.toSet());
        return scope.schools().stream()
                .filter(school -> !known.contains(school.id()))
                .map(school ->
                        Case.of(FieldRef.whole(MediaOfficer.idOf(school.id())), "check.officer_missing", school.id()));
    }
}

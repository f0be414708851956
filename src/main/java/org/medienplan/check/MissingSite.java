package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A school of which no site is recorded: lines and cabling are planned without it.
final class MissingSite implements Check {

    @Override
    public String id() {
        return "site_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream()
                .filter(school -> scope.sharesOfSchool(school.id()).isEmpty())
                .map(school -> Case.of(FieldRef.whole(school.id()), "check.site_missing", school.id()));
    }
}

package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.ref.FieldRef;

/// A school on whose sites no room is recorded.
final class MissingRooms implements Check {

    @Override
    public String id() {
        return "rooms_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream()
                .filter(school -> !scope.sharesOfSchool(school.id()).isEmpty()
                        && scope.roomsOfSchool(school.id()).isEmpty())
                .map(school -> Case.of(FieldRef.whole(school.id()), "check.rooms_missing", school.id()));
    }
}

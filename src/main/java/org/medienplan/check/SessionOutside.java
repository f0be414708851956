package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.training.SeatBook;
import org.medienplan.message.Value;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;

/// A session before or after the planned years: it costs nothing and trains nobody.
final class SessionOutside implements Check {

    @Override
    public String id() {
        return "session_outside";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        HalfYear first = HalfYear.firstOf(scope.firstYear());
        HalfYear last = HalfYear.lastOf(scope.lastYear());
        return scope.plan().trainingSessions().rows().stream()
                .filter(session -> !SeatBook.isPlanned(scope.plan(), session.halfYear()))
                .map(session -> Case.of(
                                new FieldRef(session.id(), "half_year"),
                                "check.session_outside",
                                session.offer(),
                                session.halfYear(),
                                new Value.Plain(scope.firstYear()),
                                new Value.Plain(scope.lastYear()))
                        .fixedBy(Fixes.set(
                                session.id(), "half_year", session.halfYear().within(first, last))));
    }
}

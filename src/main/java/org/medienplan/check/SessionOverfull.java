package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.analysis.training.SeatBook;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.ref.FieldRef;

/// A session in which more seats are taken than there are. Repairs by as many courses as it takes.
final class SessionOverfull implements Check {

    @Override
    public String id() {
        return "session_overfull";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        SeatBook seats = SeatBook.of(scope.plan());
        return scope.plan().trainingSessions().rows().stream()
                .flatMap(session -> scope.plan().trainingOffers().find(session.offer()).stream()
                        .filter(offer -> seats.taken(session)
                                > SeatBook.offered(session, offer).orElse(Integer.MAX_VALUE))
                        .map(offer -> of(session, offer, seats)));
    }

    private static Case of(TrainingSession session, TrainingOffer offer, SeatBook seats) {
        int taken = seats.taken(session);
        int offered = SeatBook.offered(session, offer).orElseThrow();
        int needed = Math.ceilDiv(taken, offered / session.courses());
        return Case.of(
                        new FieldRef(session.id(), "courses"),
                        "check.session_overfull",
                        offer.id(),
                        session.halfYear(),
                        taken,
                        offered)
                .fixedBy(Fixes.set(session.id(), "courses", needed));
    }
}

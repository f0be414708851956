package org.medienplan.check;

import java.util.stream.Stream;
import org.medienplan.plan.training.Trainer;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.ref.FieldRef;

/// An offer of a paid provider that is in the calendar and has no price, so that its courses cost nothing.
final class OfferWithoutPrice implements Check {

    @Override
    public String id() {
        return "offer_without_price";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().trainingOffers().rows().stream()
                .filter(offer ->
                        offer.item() == null && offer.trainer() == Trainer.EXTERNAL && courses(offer, scope) > 0)
                .map(offer -> Case.of(
                        new FieldRef(offer.id(), "item"),
                        "check.offer_without_price",
                        offer.id(),
                        courses(offer, scope)));
    }

    private static int courses(TrainingOffer offer, Scope scope) {
        return scope.plan().trainingSessions().rows().stream()
                .filter(session -> session.offer().equals(offer.id()))
                .mapToInt(TrainingSession::courses)
                .sum();
    }
}

package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.catalogue.Recurrence;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// An offer priced by an item that is bought once and lasts: a course is paid each time.
final class OfferNotYearly implements Check {

    @Override
    public String id() {
        return "offer_not_yearly";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().trainingOffers().rows().stream()
                .flatMap(offer -> priced(offer, scope.plan())
                        .filter(item -> item.recurrence() == Recurrence.ONCE)
                        .map(item -> Case.of(
                                        new FieldRef(offer.id(), "item"),
                                        "check.offer_not_yearly",
                                        offer.id(),
                                        item.id())
                                .fixedBy(Fixes.set(item.id(), "recurrence", Recurrence.YEARLY)))
                        .stream());
    }

    private static Optional<Item> priced(TrainingOffer offer, Plan plan) {
        RecordId item = offer.item();
        return item == null ? Optional.empty() : plan.items().find(item);
    }
}

package org.medienplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// The catalogue prices an hour of own staff in another way than the cost of a post says.
final class StaffRateDiffers implements Check {

    @Override
    public String id() {
        return "staff_rate_differs";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.figures().services().terms().stream().flatMap(terms -> of(terms, scope.plan()).stream());
    }

    private static Optional<Case> of(PartyTerms terms, Plan plan) {
        RecordId hour = terms.hourItem();
        Optional<Money> rate = terms.hourlyRate();
        if (hour == null || rate.isEmpty()) {
            return Optional.empty();
        }
        return plan.items()
                .find(hour)
                .filter(item -> !item.unitPrice().equals(rate.get()))
                .map(item -> Case.of(
                                new FieldRef(hour, "unit_price"),
                                "check.staff_rate_differs",
                                terms.party(),
                                rate.get(),
                                item.unitPrice())
                        .fixedBy(Fixes.set(hour, "unit_price", rate.get())));
    }
}

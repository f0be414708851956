package org.medienplan.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Driver;

/// How much of anything a rule may ask for before it looks like a typing error.
final class RatioRange {

    private RatioRange() {}

    /// Whether the rule asks for more units of its basis than can be meant.
    static boolean isTooMany(Rule rule, Limits limits) {
        return most(rule.basis(), limits)
                .filter(most -> isMore(rule.amount(), rule.per(), most))
                .isPresent();
    }

    /// Whether it would be in order if quantity and basis were exchanged.
    static boolean fitsExchanged(Rule rule, Limits limits) {
        return !isMore(rule.amount(), rule.per(), limits.decimal(Limit.RATIO_RAREST));
    }

    private static boolean isMore(Decimal amount, Decimal per, Decimal most) {
        BigDecimal allowed = per.toBigDecimal().multiply(most.toBigDecimal());
        return amount.toBigDecimal().compareTo(allowed) > 0;
    }

    private static Optional<Decimal> most(Driver basis, Limits limits) {
        return switch (basis) {
            case PUPILS, PART_TIME_PUPILS, COUNTED_PUPILS -> Optional.of(limits.decimal(Limit.RATIO_PUPILS));
            case TEACHERS -> Optional.of(limits.decimal(Limit.RATIO_TEACHERS));
            case WORKPLACES -> Optional.of(limits.decimal(Limit.RATIO_WORKPLACES));
            case CLASSES, ALL_DAY_GROUPS -> Optional.of(limits.decimal(Limit.RATIO_CLASSES));
            case CLASSROOMS, SUBJECT_ROOMS, COMPUTER_ROOMS, STAFF_ROOMS, OTHER_ROOMS, TEACHING_ROOMS, ROOMS ->
                Optional.of(limits.decimal(Limit.RATIO_ROOMS));
            case SITES, BUILDINGS, SCHOOLS, AUTHORITIES, ITEM -> Optional.empty();
        };
    }
}

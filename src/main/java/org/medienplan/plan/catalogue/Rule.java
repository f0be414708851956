package org.medienplan.plan.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// One line of a provision standard: `round(basis × amount ÷ per × (1 + reserve))`, within bounds, phased in.
///
/// @param standard the standard
/// @param item what is to be provided
/// @param categories school categories it applies to, empty for all
/// @param basis what the quantity follows
/// @param basisItem the item whose demand it follows, where the basis is an item
/// @param gradeFrom lowest grade, where the basis is pupils
/// @param gradeTo highest grade
/// @param amount units
/// @param per for so many of the basis, more than 0
/// @param rounding how a part of a unit is rounded
/// @param minimum at least so many, where the basis is not zero
/// @param maximum at most so many
/// @param reserve more for spares
/// @param combine how it works with other rules for the item
/// @param phaseIn how it comes into force
/// @param phaseYears years of the phase-in
/// @param cohortOwner where devices of a cohort go
/// @param parentShare share that parents finance
/// @param loanPool devices to lend, as a share of those that parents finance
public record Rule(
        RecordId id,
        RecordId standard,
        RecordId item,
        Set<SchoolCategory> categories,
        Driver basis,
        @Nullable RecordId basisItem,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        Decimal amount,
        Decimal per,
        Rounding rounding,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        @Nullable Share reserve,
        Combination combine,
        PhaseIn phaseIn,
        @Nullable Integer phaseYears,
        @Nullable CohortOwner cohortOwner,
        @Nullable Share parentShare,
        @Nullable Share loanPool)
        implements Identified {

    public Rule {
        Require.type(id, RecordType.RULE);
        categories = Set.copyOf(categories);
        Require.positive("per", per);
        Require.notNegative("amount", amount.millionths());
        if ((basis == Driver.ITEM) != (basisItem != null)) {
            throw new InvalidRecord("invalid.rule_basis_item", item);
        }
        if (minimum != null && maximum != null && minimum > maximum) {
            throw new InvalidRecord("invalid.rule_bounds", item, minimum, maximum);
        }
        if ((phaseIn == PhaseIn.LINEAR || phaseIn == PhaseIn.FROM_YEAR) && phaseYears == null) {
            throw new InvalidRecord("invalid.rule_phase_years", item);
        }
        requireGrades(item, basis, gradeFrom, gradeTo, phaseIn);
    }

    private static void requireGrades(
            RecordId item, Driver basis, @Nullable Integer from, @Nullable Integer to, PhaseIn phaseIn) {
        if (phaseIn == PhaseIn.COHORT && (from == null || to == null)) {
            throw new InvalidRecord("invalid.rule_cohort_grades", item);
        }
        boolean onPupils = basis == Driver.PUPILS || basis == Driver.COUNTED_PUPILS;
        if (!onPupils && (from != null || to != null)) {
            throw new InvalidRecord("invalid.rule_grades_basis", item);
        }
        InvalidRecord.unlessOrdered(from, to);
    }

    /// Units per basis, reserve included.
    public Ratio ratio() {
        Ratio plain = Ratio.of(amount, per);
        return reserve == null ? plain : plain.plus(reserve);
    }
}

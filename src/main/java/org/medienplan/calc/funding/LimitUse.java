package org.medienplan.calc.funding;

import org.jspecify.annotations.Nullable;
import org.medienplan.plan.funding.CapBase;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.RecordId;

/// How far a limit of a programme is used.
///
/// @param programme the programme
/// @param cap the cap, null for the budget of the authority
/// @param school the school, for caps by school
/// @param year the budget year, for yearly amounts
/// @param base what is limited
/// @param used cents
/// @param limit cents
public record LimitUse(
        Programme programme,
        @Nullable FundingCap cap,
        @Nullable RecordId school,
        @Nullable Integer year,
        CapBase base,
        long used,
        long limit) {

    /// Half a euro, in cents: less than that is left over by rounding.
    private static final long NEARLY = 50;

    /// Cents that are still free.
    public long free() {
        return Math.max(0, limit - used);
    }

    /// Whether more cost would bring no more grant.
    public boolean isExhausted() {
        return limit - used < NEARLY;
    }
}

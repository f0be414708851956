package org.medienplan.ui.step.investment;

import java.time.LocalDate;
import java.util.List;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.plan.funding.Programme;

/// How a programme is used by all authorities of the plan together.
///
/// @param programme the programme
/// @param budget what they may have at most, in cents
/// @param used what is paid, in cents
/// @param danger of it, what is paid for costs of the last year in which costs count: a delay loses it
/// @param capped eligible cost of the years of the plan that no grant pays for, since budget or limits are used up, in
/// cents
/// @param late cost of the years of the plan that comes after the last day, in cents
/// @param isOver whether its last day lies before the plan, so that nothing of it is left for the plan
record FundingPot(Programme programme, long budget, long used, long danger, long capped, long late, boolean isOver) {

    /// The programmes in the order in which they are asked.
    ///
    /// @param firstYear the first year of the plan
    /// @param lastYear its last year
    static List<FundingPot> all(Funding funding, List<FundingLine> lines, int firstYear, int lastYear) {
        return funding.programmes().stream()
                .map(programme -> of(programme, funding, lines, firstYear, lastYear))
                .toList();
    }

    private static FundingPot of(
            Programme programme, Funding funding, List<FundingLine> lines, int firstYear, int lastYear) {
        long budget = funding.authorities().keySet().stream()
                .mapToLong(authority -> funding.budget(programme.id(), authority))
                .sum();
        long used = 0;
        long danger = 0;
        long capped = 0;
        long late = 0;
        for (FundingLine line : lines) {
            long paid = line.paid(programme);
            used += paid;
            danger += isLast(programme, line) ? paid : 0;
            boolean isReason = line.line().year() <= lastYear
                    && line.programme().filter(programme::equals).isPresent();
            capped += isReason && line.verdict() == Verdict.ELIGIBLE ? line.unfunded() : 0;
            late += isReason && line.verdict() == Verdict.TOO_LATE ? line.unfunded() : 0;
        }
        LocalDate complete = programme.completeBy();
        boolean isOver = complete != null && complete.getYear() < firstYear;
        return new FundingPot(programme, budget, used, danger, capped, late, isOver);
    }

    private static boolean isLast(Programme programme, FundingLine line) {
        LocalDate complete = programme.completeBy();
        return complete != null && line.line().year() >= complete.getYear();
    }

    long free() {
        return Math.max(0, budget - used);
    }
}

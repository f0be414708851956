package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.medienplan.calc.Figures;
import org.medienplan.calc.funding.AuthorityFunding;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.LimitUse;
import org.medienplan.plan.funding.Programme;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.workspace.Snapshot;

/// What the page of the funding shows.
///
/// @param totals sums over the years of the plan, by metric
/// @param pots the programmes of the plan in the order in which they are asked
/// @param limits how far their limits are used
/// @param lines the lines of cost and who pays them
/// @param years who pays each year
/// @param firstYear the first year of the plan
/// @param lastYear its last year
record FundingContent(
        Map<Metric, Money> totals,
        List<FundingPot> pots,
        List<LimitUse> limits,
        List<FundingLine> lines,
        SourceYears years,
        int firstYear,
        int lastYear) {

    /// The key figures of the page.
    static final List<Metric> KEYS = List.of(
            Metric.COST, Metric.GRANT, Metric.OWN_SHARE, Metric.OWN_MONEY, Metric.ALLOCATION, Metric.OWN_MONEY_AFTER);

    /// Computes it; takes longer than a frame.
    static FundingContent of(Snapshot snapshot) {
        Figures figures = snapshot.figures();
        Funding funding = figures.funding();
        int first = figures.frame().firstYear();
        int last = first + figures.frame().horizon() - 1;
        List<FundingLine> lines = FundingLine.all(funding);
        return new FundingContent(
                KEYS.stream()
                        .collect(Collectors.toMap(
                                metric -> metric,
                                metric -> figures.figure(FigureId.of(metric))
                                        .orElseThrow()
                                        .money())),
                FundingPot.all(funding, lines, first, last),
                limits(funding),
                lines,
                SourceYears.of(figures, lines),
                first,
                last);
    }

    /// Budgets are shown by the pots; a limit with nothing under it says nothing.
    private static List<LimitUse> limits(Funding funding) {
        List<LimitUse> all = new ArrayList<>();
        for (AuthorityFunding authority : funding.authorities().values()) {
            for (Programme programme : funding.programmes()) {
                authority.uses(programme).stream()
                        .filter(use -> use.cap() != null || use.year() != null)
                        .filter(use -> use.used() > 0)
                        .forEach(all::add);
            }
        }
        return all;
    }

    boolean isEmpty() {
        return pots.isEmpty();
    }

    Money total(Metric metric) {
        return totals.getOrDefault(metric, Money.ZERO);
    }
}

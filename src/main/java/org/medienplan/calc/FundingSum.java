package org.medienplan.calc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.funding.FundedLine;
import org.medienplan.calc.funding.Funding;
import org.medienplan.calc.funding.Payment;
import org.medienplan.calc.funding.Verdict;
import org.medienplan.plan.funding.Programme;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Adds up who pays the lines of cost of a figure.
///
/// @param figures the figures
/// @param id what is asked
/// @param selection its cells
record FundingSum(Figures figures, FigureId id, Selection selection) {

    Figure figure() {
        Set<RecordId> items = new HashSet<>();
        selection.items().forEach(place -> items.add(figures.items().item(place).id()));
        Set<Integer> years = new HashSet<>();
        selection.years().forEach(place -> years.add(figures.frame().year(place)));
        long sum = 0;
        for (HolderFigures holder : selection.holders()) {
            for (FundedLine line : figures.funding().lines(holder.facts().holder())) {
                if (years.contains(line.line().year())
                        && items.contains(line.line().item())) {
                    sum = Math.addExact(sum, of(id.metric(), line, id.programme(), figures.funding()));
                }
            }
        }
        int missing = figures.figure(id.as(Metric.COST).forProgramme(null))
                .orElseThrow()
                .missing();
        return new Figure(id, sum, missing);
    }

    /// What a line adds to a figure, in cents.
    ///
    /// @param programme the only one that counts, or null for all
    static long of(Metric metric, FundedLine line, @Nullable RecordId programme, Funding funding) {
        return switch (metric) {
            case ELIGIBLE_COST ->
                isEligible(line, programme, funding) ? line.line().amount().cents() : 0;
            case FUNDED_COST ->
                of(line, programme, true).stream().mapToLong(Payment::cost).sum();
            case GRANT ->
                of(line, programme, true).stream().mapToLong(Payment::grant).sum();
            case OWN_SHARE ->
                of(line, programme, true).stream()
                        .mapToLong(payment -> payment.cost() - payment.grant())
                        .sum();
            case ALLOCATION ->
                of(line, programme, false).stream().mapToLong(Payment::grant).sum();
            case OWN_MONEY -> line.ownMoney();
            case OWN_MONEY_AFTER -> line.ownMoneyAfter();
            default -> throw new IllegalArgumentException(metric + " does not say who pays");
        };
    }

    private static List<Payment> of(FundedLine line, @Nullable RecordId programme, boolean grants) {
        return line.payments().stream()
                .filter(payment -> payment.programme().isGrant() == grants)
                .filter(payment -> programme == null || payment.programme().id().equals(programme))
                .toList();
    }

    private static boolean isEligible(FundedLine line, @Nullable RecordId programme, Funding funding) {
        return funding.programmes().stream()
                .filter(each -> programme == null ? each.isGrant() : each.id().equals(programme))
                .anyMatch(each -> funding.verdict(line.line(), each) == Verdict.ELIGIBLE);
    }

    /// The programmes that a figure is about.
    static List<Programme> programmes(FigureId id, Funding funding) {
        boolean grants = id.metric() != Metric.ALLOCATION;
        return funding.programmes().stream()
                .filter(programme -> programme.isGrant() == grants)
                .filter(programme -> id.programme() == null || programme.id().equals(id.programme()))
                .toList();
    }
}

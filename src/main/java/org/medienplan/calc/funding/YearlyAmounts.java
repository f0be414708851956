package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.plan.funding.TrancheRule;
import org.medienplan.ref.RecordId;

/// The yearly amounts of a programme at an authority: limits of single years where they lapse, of all years up to one
/// where they carry over.
final class YearlyAmounts {

    private final Programme programme;
    private final NavigableMap<Integer, Long> byYear = new TreeMap<>();

    private YearlyAmounts(Programme programme) {
        this.programme = programme;
    }

    static YearlyAmounts of(Plan plan, Programme programme, RecordId authority) {
        YearlyAmounts amounts = new YearlyAmounts(programme);
        for (Tranche tranche : plan.tranches().rows()) {
            if (tranche.programme().equals(programme.id())
                    && tranche.authority().equals(authority)) {
                amounts.byYear.merge(tranche.year(), tranche.amount().cents(), Long::sum);
            }
        }
        return amounts;
    }

    /// The limits that they set.
    ///
    /// @param measure turns cents of grant into the measure of the pot
    List<LimitFamily<?>> limits(LongUnaryOperator measure) {
        if (byYear.isEmpty()) {
            return List.of();
        }
        if (programme.tranches() == TrancheRule.LAPSES) {
            return List.of(ofYears(byYear, measure));
        }
        List<LimitFamily<?>> limits = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<Integer, Long> amount : byYear.entrySet()) {
            int year = amount.getKey();
            limits.add(LimitFamily.limiting(line -> line.year() < year, measure.applyAsLong(sum)));
            sum += amount.getValue();
        }
        limits.add(LimitFamily.limiting(_ -> true, measure.applyAsLong(sum)));
        return limits;
    }

    private static LimitFamily<Integer> ofYears(Map<Integer, Long> amounts, LongUnaryOperator measure) {
        return new LimitFamily<>(CostLine::year, year -> measure.applyAsLong(amounts.getOrDefault(year, 0L)), null);
    }

    /// Whether they are spent as early as they can: an allocation that carries over, since nobody saves it while cost
    /// is
    /// open.
    boolean areSpentEarly() {
        return !programme.isGrant() && programme.tranches() == TrancheRule.CARRIES_OVER && !byYear.isEmpty();
    }

    /// The limits of years under which they are spent as early as they can.
    ///
    /// @param needs cents of cost that they may pay, by year
    LimitFamily<Integer> early(NavigableMap<Integer, Long> needs) {
        Map<Integer, Long> spending = new TreeMap<>();
        long spent = 0;
        for (Map.Entry<Integer, Long> need : needs.entrySet()) {
            long there = byYear.headMap(need.getKey(), true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            long used = Math.min(need.getValue(), Math.max(0, there - spent));
            spending.put(need.getKey(), used);
            spent += used;
        }
        return ofYears(spending, cents -> cents);
    }
}

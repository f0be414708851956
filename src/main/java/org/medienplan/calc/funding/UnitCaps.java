package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Splitting;
import org.medienplan.ref.RecordId;

/// Limits for each unit that is bought: what a purchase may be paid at most is split over its parts (purchase,
/// installation, planning) in proportion.
final class UnitCaps {

    private record Purchase(RecordId holder, RecordId item, int year) {}

    private final Map<CostLine, Long> limits = new HashMap<>();

    UnitCaps(PotRules rules, List<FundingCap> caps, List<CostLine> lines) {
        for (FundingCap cap : caps) {
            Money amount = cap.amount();
            if (cap.level() == CapLevel.UNIT && amount != null) {
                add(rules, cap, rules.measured(cap.base(), amount.cents()), lines);
            }
        }
    }

    private void add(PotRules rules, FundingCap cap, long amount, List<CostLine> lines) {
        Map<Purchase, List<CostLine>> purchases = new HashMap<>();
        for (CostLine line : lines) {
            if (rules.falls(cap, line)) {
                purchases
                        .computeIfAbsent(new Purchase(line.holder(), line.item(), line.year()), _ -> new ArrayList<>())
                        .add(line);
            }
        }
        purchases.values().forEach(parts -> limit(parts, amount));
    }

    private void limit(List<CostLine> parts, long amount) {
        long[] costs = parts.stream().mapToLong(line -> line.amount().cents()).toArray();
        long cost = parts.stream().mapToLong(line -> line.amount().cents()).sum();
        long units = parts.getFirst().units();
        // A limit beyond all that a purchase can cost is none, and its product might not fit.
        if (units > 0 && amount > cost / units) {
            return;
        }
        long most = amount * units;
        if (cost > most) {
            long[] shares = Splitting.byLargestRemainder(most, costs);
            for (int part = 0; part < shares.length; part++) {
                limits.merge(parts.get(part), shares[part], Math::min);
            }
        }
    }

    /// What may be paid of a line at most.
    long limit(CostLine line) {
        return limits.getOrDefault(line, Long.MAX_VALUE);
    }
}

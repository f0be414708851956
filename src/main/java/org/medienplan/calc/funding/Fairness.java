package org.medienplan.calc.funding;

import java.util.List;

/// Of all ways to reach the largest grant, the one that treats groups alike: each pot pays for the same part of what it
/// could pay for each group, as far as its limits allow.
///
/// @param scenario the claims
/// @param bounds within which the grant is the largest
record Fairness(Scenario scenario, Bounds bounds) {

    private static final int STEPS = 24;

    Run run() {
        Run best = scenario.run(bounds);
        if (!best.isFeasible()) {
            return best;
        }
        Bounds fair = bounds;
        for (int pot = 0; pot < scenario.choices().size(); pot++) {
            fair = fair.withPart(pot, part(pot, fair, best));
        }
        return scenario.run(fair);
    }

    /// The smallest part with which a pot still pays for as much, all other pots unchanged.
    private long part(int pot, Bounds fair, Run best) {
        long wanted = best.totals().get(pot);
        long low = smallest(pot, wanted);
        if (low == Bounds.ALL || reaches(fair.withPart(pot, low), best.totals())) {
            return low;
        }
        long high = Bounds.ALL;
        for (int step = 0; step < STEPS && low + 1 < high; step++) {
            long middle = (low + high) >>> 1;
            if (reaches(fair.withPart(pot, middle), best.totals())) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private boolean reaches(Bounds tried, List<Long> totals) {
        Run run = scenario.run(tried);
        return run.isFeasible() && run.totals().equals(totals);
    }

    /// The smallest part with which a pot could pay for so much if it were alone.
    private long smallest(int pot, long wanted) {
        long low = 0;
        long high = Bounds.ALL;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (filled(pot, middle) >= wanted) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// What a pot pays for with a part of each group, its limits kept.
    private long filled(int pot, long part) {
        CapTree tree = scenario.tree(pot);
        long[] sums = new long[tree.nodes().size()];
        for (int group = 0; group < scenario.groups().size(); group++) {
            for (Stake stake : scenario.groups().get(group).stakes()) {
                if (stake.pot() == pot) {
                    sums[tree.innermost(group)] += Parts.of(stake.limit(), part);
                }
            }
        }
        for (int node = sums.length - 1; node > 0; node--) {
            CapTree.Node limit = tree.nodes().get(node);
            sums[limit.parent()] += Math.min(sums[node], limit.limit());
        }
        return Math.min(sums[0], tree.nodes().getFirst().limit());
    }
}

package org.medienplan.calc.funding;

/// Finds the best bounds under which no share of a volume is exceeded. What all grants come to, as a function of the
/// steps of one share, rises, then falls (it is concave), so that the best step can be bracketed.
///
/// @param scenario the claims
record ShareSearch(Scenario scenario) {

    /// Bounds that keep all shares with the largest grant.
    Bounds best() {
        Bounds free = scenario.unbound();
        if (scenario.shares().isEmpty() || isKept(new Fairness(scenario, free).run())) {
            return free;
        }
        return best(0, free);
    }

    /// Whether no share of the volume is exceeded; where they are not bound, treating all alike keeps them or does not.
    private boolean isKept(Run run) {
        for (int at = 0; at < scenario.shares().size(); at++) {
            VolumeShare share = scenario.shares().get(at).share();
            long limited = Math.multiplyExact(run.limited().get(at), share.whole());
            if (limited > Math.multiplyExact(run.volumes().get(at), share.parts())) {
                return false;
            }
        }
        return true;
    }

    private Bounds best(int share, Bounds bounds) {
        if (share == scenario.shares().size()) {
            return bounds;
        }
        long low = 0;
        long high = most(share);
        while (low < high) {
            long middle = (low + high) >>> 1;
            long here = value(share, middle, bounds);
            if (here < 0 || value(share, middle + 1, bounds) < here) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return best(share + 1, bounds.withSteps(share, low));
    }

    private long value(int share, long steps, Bounds bounds) {
        return scenario.value(best(share + 1, bounds.withSteps(share, steps)));
    }

    /// No more steps than the claims of the volume allow.
    private long most(int at) {
        Scenario.ShareAt share = scenario.shares().get(at);
        CapTree.Node volume = scenario.tree(share.pot()).nodes().get(share.volume());
        long cost = volume.groups().stream()
                .mapToLong(group -> scenario.groups().get(group).cost())
                .sum();
        return cost / share.share().whole();
    }
}

package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A scenario within bounds as a network: from the source through the limits of each pot to the groups of claims, and
/// from there to the sink. What must be reached, a minimum or a volume, is an arc whose profit outweighs all others.
final class Network {

    private static final long REQUIRED = 1L << 44;

    /// Equal rates are told apart by the order of the pots.
    private static final long RATE = 1 << 10;

    private final Scenario scenario;
    private final Bounds bounds;
    private final ProfitFlow flow;
    private final int[] roots;
    private final int firstGroup;
    private final List<Integer> required = new ArrayList<>();
    private final List<Long> needs = new ArrayList<>();
    private final List<List<Integer>> entries = new ArrayList<>();
    private final List<List<Integer>> stakes = new ArrayList<>();

    Network(Scenario scenario, Bounds bounds) {
        this.scenario = scenario;
        this.bounds = bounds;
        this.roots = new int[scenario.choices().size()];
        int node = 2;
        for (int pot = 0; pot < roots.length; pot++) {
            roots[pot] = node;
            node += scenario.tree(pot).nodes().size();
        }
        this.firstGroup = node;
        this.flow = new ProfitFlow(node + scenario.groups().size());
        for (int pot = 0; pot < roots.length; pot++) {
            entries.add(pot(pot));
        }
        for (int group = 0; group < scenario.groups().size(); group++) {
            stakes.add(group(group));
        }
    }

    Run run() {
        long value = value();
        List<Long> totals =
                IntStream.range(0, roots.length).mapToObj(this::total).toList();
        List<List<Long>> paid = new ArrayList<>();
        for (List<Integer> arcs : stakes) {
            paid.add(arcs.stream().map(flow::through).toList());
        }
        return new Run(value, totals, paid, sums(paid, true), sums(paid, false));
    }

    /// What all grants come to, in millionths of a cent; negative where the bounds cannot be kept.
    long value() {
        flow.run();
        long value = 0;
        for (int pot = 0; pot < roots.length; pot++) {
            value = Math.addExact(
                    value,
                    Math.multiplyExact(
                            total(pot), scenario.choices().get(pot).pot().rate()));
        }
        return isKept() ? value : -1;
    }

    private long total(int pot) {
        long total = 0;
        for (int arc : entries.get(pot)) {
            total += flow.through(arc);
        }
        return total;
    }

    private boolean isKept() {
        for (int place = 0; place < required.size(); place++) {
            if (flow.through(required.get(place)) < needs.get(place)) {
                return false;
            }
        }
        return true;
    }

    /// The arcs into the root of a pot.
    private List<Integer> pot(int pot) {
        PotChoice choice = scenario.choices().get(pot);
        if (!choice.used()) {
            return List.of();
        }
        List<CapTree.Node> nodes = scenario.tree(pot).nodes();
        for (int place = 1; place < nodes.size(); place++) {
            inner(pot, place, nodes.get(place));
        }
        long gain = choice.pot().rate() * RATE + roots.length - pot;
        return split(0, roots[pot], nodes.getFirst().limit(), choice.pot().minimum(), gain);
    }

    private void inner(int pot, int place, CapTree.Node node) {
        long limit = node.limit();
        long need = 0;
        for (int at = 0; at < scenario.shares().size(); at++) {
            Scenario.ShareAt share = scenario.shares().get(at);
            long steps = bounds.steps(at);
            if (share.pot() == pot && steps >= 0) {
                limit = place == share.limited()
                        ? Math.min(limit, steps * share.share().parts())
                        : limit;
                need = place == share.volume()
                        ? Math.max(need, steps * share.share().whole())
                        : need;
            }
        }
        split(roots[pot] + node.parent(), roots[pot] + place, limit, need, 0);
    }

    /// An arc, of which the first part must be filled.
    private List<Integer> split(int from, int to, long limit, long need, long gain) {
        if (need == 0) {
            return List.of(flow.arc(from, to, limit, gain));
        }
        int must = flow.arc(from, to, Math.min(need, limit), gain + REQUIRED);
        required.add(must);
        needs.add(need);
        return List.of(must, flow.arc(from, to, Math.max(0, limit - need), gain));
    }

    /// The arcs from the pots into a group.
    private List<Integer> group(int place) {
        Group group = scenario.groups().get(place);
        List<Integer> arcs = new ArrayList<>();
        for (Stake stake : group.stakes()) {
            int from = roots[stake.pot()] + scenario.tree(stake.pot()).innermost(place);
            arcs.add(flow.arc(from, firstGroup + place, Parts.of(stake.limit(), bounds.part(stake.pot())), 0));
        }
        flow.arc(firstGroup + place, 1, group.cost(), 0);
        return arcs;
    }

    private List<Long> sums(List<List<Long>> paid, boolean limited) {
        List<Long> sums = new ArrayList<>();
        for (Scenario.ShareAt share : scenario.shares()) {
            CapTree.Node node = scenario.tree(share.pot()).nodes().get(limited ? share.limited() : share.volume());
            long sum = 0;
            for (int group = node.groups().nextSetBit(0);
                    group >= 0;
                    group = node.groups().nextSetBit(group + 1)) {
                List<Stake> of = scenario.groups().get(group).stakes();
                for (int stake = 0; stake < of.size(); stake++) {
                    sum += of.get(stake).pot() == share.pot() ? paid.get(group).get(stake) : 0;
                }
            }
            sums.add(sum);
        }
        return sums;
    }
}

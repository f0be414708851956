package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The limits of a pot as a tree: each lies within the next larger one, the budget is the root.
final class CapTree {

    /// A limit of the pot and the groups under it.
    ///
    /// @param family place of the family, -1 for the budget
    /// @param key which limit of the family
    record Node(int family, int key, long limit, BitSet groups, int parent) {}

    private final List<Node> nodes;
    private final int[] innermost;

    private CapTree(List<Node> nodes, int[] innermost) {
        this.nodes = nodes;
        this.innermost = innermost;
    }

    /// The tree of a pot, or null where two of its limits cross: the larger ones come first, so that a limit fits where
    /// all of its groups have had the same limit so far.
    static @Nullable CapTree of(int pot, PotChoice choice, List<Group> groups) {
        List<Node> nodes = new ArrayList<>();
        int[] innermost = new int[groups.size()];
        for (Node limit : limits(pot, choice, groups)) {
            int parent = nodes.isEmpty() ? -1 : innermost[limit.groups().nextSetBit(0)];
            for (int group = limit.groups().nextSetBit(0);
                    group >= 0;
                    group = limit.groups().nextSetBit(group + 1)) {
                if (!nodes.isEmpty() && innermost[group] != parent) {
                    return null;
                }
                innermost[group] = nodes.size();
            }
            nodes.add(new Node(limit.family(), limit.key(), limit.limit(), limit.groups(), parent));
        }
        return new CapTree(nodes, innermost);
    }

    private static List<Node> limits(int pot, PotChoice choice, List<Group> groups) {
        BitSet all = new BitSet();
        Map<List<Integer>, BitSet> under = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (Stake stake : groups.get(group).stakes()) {
                if (stake.pot() == pot) {
                    all.set(group);
                    for (int family = 0; family < stake.keys().size(); family++) {
                        int key = stake.keys().get(family);
                        if (key >= 0) {
                            under.computeIfAbsent(List.of(family, key), _ -> new BitSet())
                                    .set(group);
                        }
                    }
                }
            }
        }
        List<Node> limits = new ArrayList<>();
        under.forEach((name, set) -> limits.add(new Node(
                name.get(0),
                name.get(1),
                choice.pot().families().get(name.get(0)).limits().get(name.get(1)),
                set,
                -1)));
        limits.sort(Comparator.comparingInt((Node node) -> -node.groups().cardinality())
                .thenComparingInt(Node::family)
                .thenComparingInt(Node::key));
        limits.addFirst(new Node(-1, 0, choice.pot().limit(), all, -1));
        return limits;
    }

    List<Node> nodes() {
        return nodes;
    }

    /// The place of the smallest limit that a group falls under.
    int innermost(int group) {
        return innermost[group];
    }

    /// The place of the only limit of a family, -1 where no group falls under it.
    int only(int family) {
        for (int place = 0; place < nodes.size(); place++) {
            if (nodes.get(place).family() == family) {
                return place;
            }
        }
        return -1;
    }
}

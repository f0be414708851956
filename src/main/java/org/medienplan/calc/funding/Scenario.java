package org.medienplan.calc.funding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The claims under one way to use each pot.
final class Scenario {

    /// A share of the volume and the nodes of what it compares.
    record ShareAt(int pot, VolumeShare share, int limited, int volume) {}

    private final List<PotChoice> choices;
    private final List<Group> groups;
    private final List<CapTree> trees;
    private final List<ShareAt> shares;

    private Scenario(List<PotChoice> choices, List<Group> groups, List<CapTree> trees) {
        this.choices = choices;
        this.groups = groups;
        this.trees = trees;
        this.shares = new ArrayList<>();
        for (int pot = 0; pot < choices.size(); pot++) {
            for (VolumeShare share : choices.get(pot).shares()) {
                int limited = trees.get(pot).only(share.limited());
                if (limited >= 0) {
                    shares.add(new ShareAt(pot, share, limited, trees.get(pot).only(share.volume())));
                }
            }
        }
    }

    /// The scenario, or null where limits of a pot cross.
    static @Nullable Scenario of(List<Claim> claims, List<PotChoice> choices) {
        List<Group> groups = Grouping.of(claims, choices);
        List<CapTree> trees = new ArrayList<>();
        for (int pot = 0; pot < choices.size(); pot++) {
            CapTree tree = CapTree.of(pot, choices.get(pot), groups);
            if (tree == null) {
                return null;
            }
            trees.add(tree);
        }
        return new Scenario(choices, groups, trees);
    }

    List<PotChoice> choices() {
        return choices;
    }

    List<Group> groups() {
        return groups;
    }

    CapTree tree(int pot) {
        return trees.get(pot);
    }

    List<ShareAt> shares() {
        return shares;
    }

    Bounds unbound() {
        return Bounds.none(choices.size(), shares.size());
    }

    /// What all grants come to within some bounds, as [Run#value].
    long value(Bounds bounds) {
        return new Network(this, bounds).value();
    }

    Run run(Bounds bounds) {
        return new Network(this, bounds).run();
    }
}

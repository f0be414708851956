package org.medienplan.calc.demand;

import java.util.List;

/// The rules for one item under one standard at schools of one category.
final class ItemRules {

    static final ItemRules NONE = new ItemRules(List.of(), new ItemRules[0]);

    private final StandardRule[] rules;
    private final boolean followsPupils;
    private final int settled;
    private final int stay;

    /// @param earlier the rules for the items that these follow are found there
    ItemRules(List<StandardRule> rules, ItemRules[] earlier) {
        this.rules = rules.toArray(StandardRule[]::new);
        boolean pupils = false;
        int years = 0;
        int shortest = Integer.MAX_VALUE;
        for (StandardRule rule : rules) {
            ItemRules basis = rule.basisItem() < 0 ? null : earlier[rule.basisItem()];
            pupils |= runsWithPupils(rule) || (basis != null && basis.followsPupils);
            years = Math.max(rule.settled(), Math.max(years, basis == null ? 0 : basis.settled));
            shortest = Math.min(shortest, rule.stay());
        }
        this.followsPupils = pupils;
        this.settled = years;
        this.stay = shortest;
    }

    private static boolean runsWithPupils(StandardRule rule) {
        return switch (rule.basis()) {
            case COUNTED_PUPILS, PART_TIME_PUPILS, CLASSES, TEACHERS -> true;
            default -> false;
        };
    }

    /// Number of rules, none where the standard asks for nothing.
    int size() {
        return rules.length;
    }

    StandardRule get(int place) {
        return rules[place];
    }

    /// Whether they, or those for an item that they follow, run with the pupils of a school year.
    boolean followsPupils() {
        return followsPupils;
    }

    /// The first year of the plan from which the demand changes only with drivers.
    int settled() {
        return settled;
    }

    /// The years after which a unit leaves with its cohort, beyond all lives where none does.
    int stay() {
        return stay;
    }
}

package org.medienplan.calc.demand;

import java.util.List;

/// The rules for one item under one standard at schools of one category.
///
/// @param rules the rules, none where the standard asks for nothing
/// @param followsPupils whether they, or those for an item that they follow, run with the pupils of a school year
/// @param settled first year of the plan from which the demand changes only with drivers
record ItemRules(List<StandardRule> rules, boolean followsPupils, int settled) {

    static final ItemRules NONE = new ItemRules(List.of(), false, 0);

    /// @param earlier the rules for the items that these follow are found there
    static ItemRules of(List<StandardRule> rules, ItemRules[] earlier) {
        boolean followsPupils = false;
        int settled = 0;
        for (StandardRule rule : rules) {
            ItemRules basis = rule.basisItem() < 0 ? NONE : earlier[rule.basisItem()];
            followsPupils |= basis.followsPupils || runsWithPupils(rule);
            settled = Math.max(settled, Math.max(basis.settled, rule.settled()));
        }
        return new ItemRules(List.copyOf(rules), followsPupils, settled);
    }

    private static boolean runsWithPupils(StandardRule rule) {
        return switch (rule.basis()) {
            case COUNTED_PUPILS, PART_TIME_PUPILS, CLASSES, TEACHERS -> true;
            default -> false;
        };
    }
}

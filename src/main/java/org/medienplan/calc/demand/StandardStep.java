package org.medienplan.calc.demand;

import org.medienplan.calc.base.Grades;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.message.Message;
import org.medienplan.plan.catalogue.Combination;
import org.medienplan.quantity.Counts;
import org.medienplan.trace.Trace;

/// What the provision standard asks for of an item: adding rules add up; where rules take the maximum, the larger of
/// the sum and of these counts.
///
/// @param facts the holder
/// @param rules the rules that apply to it
/// @param step computes one rule
record StandardStep(HolderFacts facts, RuleSet rules, RuleStep step) {

    int value(Grades grades, int item, int yearIndex, Demand demand, Trace trace) {
        if (facts.school() != null && facts.type() == null) {
            explain("trace.demand.no_type", trace);
            return Counts.UNKNOWN;
        }
        int sum = 0;
        int largest = 0;
        ItemRules ofItem = rules.of(item);
        for (int i = 0; i < ofItem.size(); i++) {
            StandardRule rule = ofItem.get(i);
            int units = step.value(rule, grades, yearIndex, demand, trace);
            if (rule.rule().combine() == Combination.ADD) {
                sum = Counts.plus(sum, units);
            } else {
                largest = Counts.known(units) && Counts.known(largest) ? Math.max(largest, units) : Counts.UNKNOWN;
            }
        }
        if (ofItem.size() == 0) {
            explain("trace.demand.no_rule", trace);
        }
        return Counts.known(sum) && Counts.known(largest) ? Math.max(sum, largest) : Counts.UNKNOWN;
    }

    private static void explain(String key, Trace trace) {
        if (trace.on()) {
            trace.rule(Message.of(key), null);
        }
    }
}

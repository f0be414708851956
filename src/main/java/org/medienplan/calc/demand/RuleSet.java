package org.medienplan.calc.demand;

import java.util.List;
import org.medienplan.ref.SchoolCategory;

/// The rules that apply to the schools of one category under one standard.
///
/// @param category the category, for holders that are schools
/// @param byItem for each place of an item its rules, none where the standard asks for nothing
public record RuleSet(SchoolCategory category, List<List<StandardRule>> byItem) {

    List<StandardRule> rules(int item) {
        return byItem.get(item);
    }

    /// The years for which a unit counts at these schools.
    ///
    /// @param planningLife the years that the catalogue plans for the item
    public int life(int item, int planningLife) {
        int life = planningLife;
        for (StandardRule rule : rules(item)) {
            life = Math.min(life, rule.life(planningLife));
        }
        return life;
    }

    /// Whether the demand for an item runs with the pupils of a school year rather than with a calendar year.
    public boolean followsPupils(int item) {
        for (StandardRule rule : rules(item)) {
            switch (rule.rule().basis()) {
                case PUPILS, COUNTED_PUPILS, PART_TIME_PUPILS, CLASSES, TEACHERS -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}

package org.medienplan.calc.demand;

import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Ratio;

/// A rule of a standard, prepared for the years of a plan.
///
/// @param rule the record
/// @param ratio its exact ratio, reserve included
/// @param basisItem the place of the item whose demand it follows, or -1
record StandardRule(Rule rule, Ratio ratio, int basisItem) {

    /// The years that a device of this rule stays: those of a cohort leave with it.
    int life(int planningLife) {
        Integer from = rule.gradeFrom();
        Integer to = rule.gradeTo();
        boolean leaves = rule.phaseIn() == PhaseIn.COHORT && rule.cohortOwner() == CohortOwner.COHORT;
        return leaves && from != null && to != null ? Math.min(planningLife, to - from + 1) : planningLife;
    }
}

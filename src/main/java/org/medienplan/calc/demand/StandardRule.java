package org.medienplan.calc.demand;

import org.medienplan.calc.base.Grades;
import org.medienplan.plan.catalogue.CohortOwner;
import org.medienplan.plan.catalogue.PhaseIn;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.quantity.Ratio;
import org.medienplan.ref.Driver;

/// A rule of a standard, prepared for the years of a plan.
///
/// @param rule the record
/// @param ratio its exact ratio, reserve included
/// @param basisItem the place of the item whose demand it follows, or -1
/// @param grades the grades whose pupils it counts
record StandardRule(Rule rule, Ratio ratio, int basisItem, Grades grades) {

    static StandardRule of(Rule rule, int basisItem) {
        return new StandardRule(rule, rule.ratio(), basisItem, Grades.between(rule.gradeFrom(), rule.gradeTo()));
    }

    /// The driver that it follows: standards count part-time pupils by their attendance.
    Driver basis() {
        return rule.basis() == Driver.PUPILS ? Driver.COUNTED_PUPILS : rule.basis();
    }

    boolean countsPupils() {
        return basis() == Driver.COUNTED_PUPILS;
    }

    boolean isCohort() {
        return rule.phaseIn() == PhaseIn.COHORT;
    }

    /// The grades that it has reached in a year of the plan.
    Grades reached(int yearIndex) {
        return isCohort() ? grades.first(yearIndex + 1) : grades;
    }

    /// The first year of the plan from which it changes only with its basis.
    int settled() {
        Integer years = rule.phaseYears();
        return switch (rule.phaseIn()) {
            case NONE -> 0;
            case COHORT -> grades.count() - 1;
            case LINEAR, FROM_YEAR -> years == null ? 0 : years - 1;
        };
    }

    /// The years after which a device of this rule leaves with its cohort, beyond all lives where it stays.
    int stay() {
        boolean leaves = isCohort() && rule.cohortOwner() == CohortOwner.COHORT;
        return leaves ? grades.count() : Integer.MAX_VALUE;
    }
}

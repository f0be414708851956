package org.medienplan.plan.catalogue;

/// Where the devices of a cohort go when the pupils leave the grades of the rule.
public enum CohortOwner {
    /// They leave with the pupils.
    COHORT,
    /// They stay and go on to the next cohort.
    SCHOOL
}

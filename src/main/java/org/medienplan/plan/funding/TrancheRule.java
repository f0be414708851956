package org.medienplan.plan.funding;

/// What becomes of a yearly tranche that is not spent in its year.
public enum TrancheRule {
    /// It is lost.
    LAPSES,
    /// It may be spent in later years.
    CARRIES_OVER
}

package org.medienplan.plan.catalogue;

/// How several rules for the same item work together.
public enum Combination {
    /// The quantities add up.
    ADD,
    /// The largest quantity counts.
    MAXIMUM
}

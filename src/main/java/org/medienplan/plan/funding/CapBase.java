package org.medienplan.plan.funding;

/// What a cap limits.
public enum CapBase {
    /// The eligible cost that is funded: grant and own share together.
    COST,
    /// The grant.
    GRANT
}

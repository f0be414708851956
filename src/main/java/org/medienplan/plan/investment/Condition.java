package org.medienplan.plan.investment;

/// In what state units of a holding are.
public enum Condition {
    GOOD,
    /// Usable with restrictions: counts, but somebody should look at it.
    LIMITED,
    /// Out of order: there, but not countable.
    DEFECTIVE
}

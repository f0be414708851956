package org.medienplan.plan.investment;

/// Whether the authority must pay.
public enum Obligation {
    /// Pflichtig.
    OBLIGATORY,
    /// Freiwillig.
    VOLUNTARY,
    /// Vertraglich gebunden.
    CONTRACTUAL
}

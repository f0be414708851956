package org.medienplan.plan.funding;

/// Whether a cost may be paid from other programmes as well (Kumulierung).
public enum Stacking {
    /// A euro of cost belongs to one exclusive programme only.
    EXCLUSIVE,
    /// It pays on what the exclusive programmes leave of a cost, also their own share.
    STACKABLE
}

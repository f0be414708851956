package org.medienplan.plan.support;

/// What a staffing rule counts.
public enum StaffingBasis {
    /// Units that are asked for of some items or bundles.
    DEVICES,
    PUPILS,
    SCHOOLS,
    /// Posts that are there whatever else is counted.
    FIXED
}

package org.medienplan.plan.catalogue;

/// The network that an item belongs to.
public enum Zone {
    TEACHING,
    ADMINISTRATION,
    GUEST,
    /// Building technology.
    BUILDING
}

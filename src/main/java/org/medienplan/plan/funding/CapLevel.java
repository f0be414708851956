package org.medienplan.plan.funding;

/// What a cap holds for.
public enum CapLevel {
    /// All schools of the authority together.
    AUTHORITY,
    /// Each school by itself, without balancing between schools.
    SCHOOL,
    /// Each unit that is bought.
    UNIT,
    /// A share of the volume that the programme funds at the authority.
    VOLUME
}

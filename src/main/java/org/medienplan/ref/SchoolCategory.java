package org.medienplan.ref;

/// What kind of school a school type is; provision rules choose by it.
public enum SchoolCategory {
    /// Primarstufe.
    PRIMARY,
    /// General secondary schools, lower and upper.
    SECONDARY,
    /// Berufskolleg, Berufsschule.
    VOCATIONAL,
    /// Förderschule.
    SPECIAL,
    /// Weiterbildungskolleg, Abendschule.
    ADULT
}

package org.medienplan.plan.funding;

/// What a programme presupposes at each school.
public enum Precondition {
    /// The school has a media concept (Medienkonzept, technisch-pädagogisches Einsatzkonzept).
    MEDIA_CONCEPT,
    /// The school has what it needs of network and WLAN, or gets it at the latest in the same year.
    BASIC_INFRASTRUCTURE
}

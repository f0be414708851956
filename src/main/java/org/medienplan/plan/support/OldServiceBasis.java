package org.medienplan.plan.support;

/// By what a service is paid that goes on until the chosen platform has taken its place.
public enum OldServiceBasis {
    /// Each account that is still to be switched.
    ACCOUNTS,
    /// Each school.
    SCHOOLS,
    /// The authority as a whole.
    AUTHORITY
}

package org.medienplan.plan.catalogue;

/// How a rule comes into force over the years of the plan.
public enum PhaseIn {
    /// At once.
    NONE,
    /// In equal yearly steps.
    LINEAR,
    /// At once, from a later year of the plan.
    FROM_YEAR,
    /// One more grade each year, from the lowest (jahrgangsweise aufwachsend).
    COHORT
}

package org.medienplan.plan.investment;

/// What a deviation does to the demand of the standard.
public enum DeviationMode {
    REPLACE,
    ADD
}

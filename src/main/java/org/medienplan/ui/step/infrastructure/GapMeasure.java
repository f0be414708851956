package org.medienplan.ui.step.infrastructure;

/// How a gap is measured.
enum GapMeasure {
    /// Degree of provision in percent.
    DEGREE,
    /// Units that are lacking.
    UNITS,
    /// What they cost, in thousands of euros.
    MONEY
}

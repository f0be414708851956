package org.medienplan.plan.support;

/// Whether a line of effort adds time or takes it off.
public enum EffortKind {
    WORK,
    /// Time that need not be spent, because devices are managed centrally.
    SAVING
}

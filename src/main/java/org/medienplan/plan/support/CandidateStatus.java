package org.medienplan.plan.support;

/// What has been decided about a platform.
public enum CandidateStatus {
    /// It is weighed against the others; nothing has been decided.
    OFFERED,
    /// It has been chosen: its accounts are paid for.
    CHOSEN
}

package org.medienplan.plan.funding;

/// What happens under a notice.
public enum MovementKind {
    /// The authority calls for money (Mittelabruf).
    CALL,
    /// Money arrives.
    RECEIPT,
    /// The authority proves how the money was used (Verwendungsnachweis); the amount is the eligible cost proved.
    PROOF,
    /// Money goes back, interest not included.
    REPAYMENT
}

package org.medienplan.calc.funding;

/// What a programme says to a line of cost, the first reason against it that holds.
public enum Verdict {
    /// It pays for it, as far as budgets and limits allow.
    ELIGIBLE,
    /// The authority has no budget in it.
    NO_BUDGET,
    /// It is for other schools.
    OTHER_SCHOOLS,
    /// It is for other things.
    OTHER_ITEMS,
    /// It does not pay for this part of the cost.
    OTHER_PARTS,
    /// The cost arises before costs count.
    TOO_EARLY,
    /// The cost arises after the last day.
    TOO_LATE,
    /// All applications for it were refused or withdrawn.
    REFUSED,
    /// It was ordered before the notice, without an early start.
    BEGUN,
    /// The school has no media concept.
    NO_CONCEPT,
    /// What comes before its bundle is not there in time.
    NO_BASIS,
    /// It replaces only what a grant still binds.
    EARMARKED,
    /// The limits of the programme contradict each other, so that it cannot be computed.
    LIMITS_CROSS
}

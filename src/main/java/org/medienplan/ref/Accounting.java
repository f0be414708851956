package org.medienplan.ref;

/// Whether buying an item is capital or current expenditure.
public enum Accounting {
    /// Investiv.
    CAPITAL,
    /// Konsumtiv.
    EXPENSE
}

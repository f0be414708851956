package org.medienplan.ui.step.infrastructure;

/// What of a cell comes into view when it is opened.
enum CellPart {
    /// Whatever the reader looked at before.
    SAME,
    /// How its degree of provision comes about.
    DERIVATION,
    /// How demand and stock of its first item come about.
    FIRST_ITEM
}

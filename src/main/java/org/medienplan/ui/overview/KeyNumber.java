package org.medienplan.ui.overview;

/// A key figure in words.
///
/// @param fact what it is
/// @param value formatted, without its unit
/// @param note its parts or circumstances
record KeyNumber(Subject.KeyFact fact, String label, String value, String unit, String note) {}

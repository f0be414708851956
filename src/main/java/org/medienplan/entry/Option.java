package org.medienplan.entry;

/// One of the values that can be chosen for a field.
///
/// @param value the value
/// @param label what it is called
/// @param hint what tells it from others of the same name, such as the number of a school; empty for nothing
public record Option(Object value, String label, String hint) {}

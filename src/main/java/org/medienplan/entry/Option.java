package org.medienplan.entry;

/// One of the values that can be chosen for a field.
///
/// @param value the value
/// @param name what it is called
/// @param label the name, with what tells it from others of the same name
/// @param hint something else by which people know it, such as the number of a school; empty for nothing
public record Option(Object value, String name, String label, String hint) {}

package org.medienplan.report;

/// A name for a cell or a range, by which formulas and readers find it.
///
/// @param key how formulas call it
/// @param name how people call it: letters, digits and underscores
/// @param block what it names
public record NamedRange(String key, String name, Block block) {}

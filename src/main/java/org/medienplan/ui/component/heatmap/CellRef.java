package org.medienplan.ui.component.heatmap;

/// A cell by its meaning.
///
/// @param rowKey of the school, the group or the sum
/// @param columnKey of the bundle; empty for the line as a whole
public record CellRef(String rowKey, String columnKey) {}

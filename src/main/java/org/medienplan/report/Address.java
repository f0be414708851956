package org.medienplan.report;

/// Where a cell is, by keys.
///
/// @param sheet key of the sheet
/// @param row key of the row
/// @param column key of the column
public record Address(String sheet, String row, String column) {}

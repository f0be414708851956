package org.medienplan.report;

/// A rectangle of cells.
///
/// @param first the upper left cell
/// @param last the lower right cell, on the same sheet
public record Block(Address first, Address last) {

    public Block {
        if (!first.sheet().equals(last.sheet())) {
            throw new IllegalArgumentException("block from " + first + " to " + last);
        }
    }

    /// A piece of a column.
    public static Block column(String sheet, String column, String firstRow, String lastRow) {
        return new Block(new Address(sheet, firstRow, column), new Address(sheet, lastRow, column));
    }

    /// A piece of a row.
    public static Block row(String sheet, String row, String firstColumn, String lastColumn) {
        return new Block(new Address(sheet, row, firstColumn), new Address(sheet, row, lastColumn));
    }
}

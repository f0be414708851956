package org.medienplan.excel;

import java.util.List;

/// The cells of a worksheet as text.
///
/// @param name what the sheet is called
/// @param rows the rows that have any content
public record Sheet(String name, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /// A row of a worksheet.
    ///
    /// @param number as the program that shows it counts, from 1
    /// @param cells from the first column to the last that has content; numbers plain with a point, dates as ISO text
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}

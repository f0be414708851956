package org.medienplan.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One sheet: columns of fixed widths, and rows of cells from left to right.
///
/// @param key how formulas and links call it
/// @param name how people call it, at most 31 characters
/// @param columns from left to right
/// @param rows from top to bottom; a row may have fewer cells than there are columns
/// @param view how it behaves on the screen
/// @param chart a chart, or null
public record Sheet(
        String key,
        String name,
        List<Column> columns,
        List<Row> rows,
        View view,
        @Nullable Chart chart) {

    /// @param frozenColumns columns that stay while the others scroll; rows down to the end of the first head stay too
    /// @param filtered whether the head carries filters
    public record View(int frozenColumns, boolean filtered) {

        /// Scrolls as a whole.
        public static final View PLAIN = new View(-1, false);

        /// Keeps the head and so many columns in sight.
        public static View frozen(int columns) {
            return new View(columns, false);
        }

        public boolean isFrozen() {
            return frozenColumns >= 0;
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The first row of the first head, or the number of rows where there is none.
    public int headStart() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).style().isHead())
                .findFirst()
                .orElse(rows.size());
    }

    /// The row after the first head.
    public int headEnd() {
        int start = headStart();
        return IntStream.range(start, rows.size())
                .filter(i -> !rows.get(i).style().isHead())
                .findFirst()
                .orElse(rows.size());
    }

    /// Width of all columns, in digits.
    public int width() {
        return columns.stream().mapToInt(Column::width).sum();
    }
}

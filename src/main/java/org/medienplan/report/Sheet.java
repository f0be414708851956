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

    /// @param kept the rows that stay in sight and are repeated on every printed page
    /// @param frozenColumns columns that stay while the others scroll
    /// @param filtered whether the head carries filters
    /// @param paper how much of it is printed
    public record View(Kept kept, int frozenColumns, boolean filtered, Paper paper) {

        /// Scrolls as a whole.
        public static final View PLAIN = new View(Kept.NOTHING, 0, false, Paper.WHOLE);

        /// Keeps its heading in sight: for several tables with heads of their own.
        public static final View TITLED = new View(Kept.TITLE, 0, false, Paper.WHOLE);

        /// Keeps the head and so many columns in sight.
        public static View frozen(int columns) {
            return new View(Kept.HEAD, columns, false, Paper.WHOLE);
        }

        /// The same with filters in the head.
        public View withFilters() {
            return new View(kept, frozenColumns, true, paper);
        }

        /// The same, printed another way.
        public View on(Paper other) {
            return new View(kept, frozenColumns, filtered, other);
        }
    }

    /// The rows that stay.
    public enum Kept {
        NOTHING,
        /// The heading of the sheet and what is said about it.
        TITLE,
        /// The first head of a table.
        HEAD
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

    /// The row after the heading and what is said about the sheet.
    public int titleEnd() {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).style() == RowStyle.EMPTY)
                .findFirst()
                .orElse(rows.size());
    }

    /// The first of the rows that stay.
    public int keptStart() {
        return view.kept() == Kept.HEAD ? headStart() : 0;
    }

    /// The row after those that stay; not after [#keptStart] where none do.
    public int keptEnd() {
        return switch (view.kept()) {
            case NOTHING -> 0;
            case TITLE -> titleEnd();
            case HEAD -> headEnd();
        };
    }

    /// The place of a column.
    ///
    /// @throws java.util.NoSuchElementException where there is none of that key
    public int column(String columnKey) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(columnKey))
                .findFirst()
                .orElseThrow();
    }

    /// Width of some columns, in digits.
    ///
    /// @param from the first
    /// @param to the one after the last
    public int width(int from, int to) {
        return columns.subList(from, to).stream().mapToInt(Column::width).sum();
    }
}

package org.medienplan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.FigureId;

/// A table of figures for reading, exporting and further computing: every number knows which figure it is.
///
/// @param columns the columns, the first ones naming the row
/// @param rows the rows, totals last
public record FigureTable(List<Column> columns, List<Row> rows) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What the cells of a column hold.
    public enum Kind {
        TEXT,
        COUNT,
        /// Euro cents.
        MONEY
    }

    /// @param key name for machines, the same in every language
    /// @param label heading for people
    /// @param kind what its cells hold
    public record Column(String key, String label, Kind kind) {}

    /// @param cells as many as there are columns
    /// @param total whether it sums up rows above it
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell: text, or a number with the figure that it is.
    public sealed interface Cell {
        record Text(String text) implements Cell {}

        /// @param value heads or cents
        /// @param figure which figure it is, null for a sum that has no name of its own
        /// @param missing holders for which a part is not known
        record Number(long value, @Nullable FigureId figure, int missing) implements Cell {}
    }
}

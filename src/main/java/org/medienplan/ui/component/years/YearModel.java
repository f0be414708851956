package org.medienplan.ui.component.years;

import java.util.List;
import java.util.Optional;
import org.medienplan.chart.SeriesColour;

/// Everything that a [YearTable] shows.
///
/// @param columns names of the columns: the years, then the sums
/// @param years how many of them are years, the columns of the chart above
/// @param rows the rows, each with the parts that it unfolds to
/// @param totals pinned below the rows
public record YearModel(List<String> columns, int years, List<Row> rows, List<Row> totals) {

    /// How a row is lettered.
    public enum Kind {
        PLAIN,
        /// A total: strong.
        SUM,
        /// For information, in no total: lighter.
        NOTE
    }

    /// One row.
    ///
    /// @param key names the row to whoever opens a value
    /// @param colour of the series in the chart that it belongs to
    /// @param values one formatted text per column
    /// @param parts what it unfolds to; empty for none
    public record Row(
            String key, String head, Optional<SeriesColour> colour, Kind kind, List<String> values, List<Row> parts) {

        public Row {
            values = List.copyOf(values);
            parts = List.copyOf(parts);
        }
    }

    /// A value by its meaning.
    ///
    /// @param column its place among the columns, -1 for the head of the row
    public record Cell(String rowKey, int column) {}

    public YearModel {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        int count = columns.size();
        rows.forEach(row -> requireValues(row, count));
        totals.forEach(row -> requireValues(row, count));
    }

    private static void requireValues(Row row, int count) {
        if (row.values().size() != count) {
            throw new IllegalArgumentException(row.key() + " needs " + count + " values but has "
                    + row.values().size());
        }
        row.parts().forEach(part -> requireValues(part, count));
    }
}

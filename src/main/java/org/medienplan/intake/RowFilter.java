package org.medienplan.intake;

import java.util.List;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;

/// Takes only the rows that have a value in a column.
///
/// @param column heading of the column
/// @param value the whole content of the cell; case does not matter
public record RowFilter(String column, String value) {

    private static final int SHOWN_VALUES = 8;

    /// Reads `COLUMN=VALUE`.
    public static Outcome<RowFilter> parse(String text) {
        int sign = text.indexOf('=');
        return sign <= 0
                ? Outcome.refused("intake.filter_form", text)
                : Outcome.ok(new RowFilter(
                        SourceRow.tidied(text.substring(0, sign)), SourceRow.tidied(text.substring(sign + 1))));
    }

    /// The rows for which all filters hold; refuses where there are none.
    static Outcome<List<SourceRow>> apply(SourceTable table, List<RowFilter> filters) {
        List<SourceRow> rows = table.rows();
        for (RowFilter filter : filters) {
            switch (table.column(filter.column())) {
                case Outcome.Refused<Integer>(Message message) -> {
                    return Outcome.refused(message);
                }
                case Outcome.Ok<Integer>(Integer column) -> {
                    if (table.rows().stream().noneMatch(row -> filter.holds(row, column))) {
                        return filter.noSuchValue(table, column);
                    }
                    rows = rows.stream()
                            .filter(row -> filter.holds(row, column))
                            .toList();
                }
            }
        }
        return rows.isEmpty()
                ? Outcome.refused("intake.no_row", table.source(), table.shownHeadings())
                : Outcome.ok(rows);
    }

    private boolean holds(SourceRow row, int place) {
        return row.cell(place).equalsIgnoreCase(value);
    }

    private Outcome<List<SourceRow>> noSuchValue(SourceTable table, int place) {
        String values = String.join(", ", table.someValues(place, SHOWN_VALUES));
        return Outcome.refused("intake.no_such_value", column, value, values, table.source(), table.shownHeadings());
    }
}

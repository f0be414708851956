package org.medienplan.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.message.Outcome;

/// What stands in a list of schools before anything is taken over: its columns and the values by which its rows can be
/// told apart.
///
/// @param source name of the file
/// @param rows how many rows stand below the headings
/// @param values different values by heading, in the order of the table
public record ListOutline(String source, int rows, Map<String, List<String>> values) {

    /// No more values than these are kept of a column.
    public static final int MOST_VALUES = 600;

    /// Reads the outline of a file; refuses what is no table.
    public static Outcome<ListOutline> of(Path file) {
        String source = TableFile.name(file);
        return TableFile.read(file, null)
                .flatMap(rows -> SourceTable.of(source, rows, ListOutline::known))
                .map(ListOutline::of);
    }

    private static long known(SourceRow row) {
        return row.cells().stream().filter(SchoolColumns::isKnown).count();
    }

    private static ListOutline of(SourceTable table) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            if (!heading.isEmpty()) {
                values.putIfAbsent(heading, table.someValues(i, MOST_VALUES));
            }
        }
        int rows = table.rows().size();
        return new ListOutline(table.source(), rows, values);
    }
}

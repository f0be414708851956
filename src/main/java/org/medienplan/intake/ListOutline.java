package org.medienplan.intake;

import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final int MOST_VALUES = 600;
    private static final int LIST_IS_SHORT = 20;

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

    /// The headings of all columns.
    public List<String> headings() {
        return List.copyOf(values.keySet());
    }

    /// The headings of the columns that group the rows: at most every second row has a value of its own.
    public List<String> grouping() {
        List<String> grouping = new ArrayList<>();
        values.forEach((heading, different) -> {
            boolean groups = different.size() < MOST_VALUES && (rows <= LIST_IS_SHORT || different.size() * 2 <= rows);
            if (!different.isEmpty() && groups) {
                grouping.add(heading);
            }
        });
        return List.copyOf(grouping);
    }
}

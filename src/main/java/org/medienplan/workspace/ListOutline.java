package org.medienplan.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.medienplan.message.Outcome;

/// What stands in a list of schools before anything is taken over: its columns and the values by which its rows can be
/// told apart.
///
/// @param rows how many rows stand below the headings
/// @param values different values by heading, in the order of the table
public record ListOutline(int rows, Map<String, List<String>> values) {

    private static final int LIST_IS_SHORT = 20;

    /// Reads the outline of a file; refuses what is no table.
    public static Outcome<ListOutline> of(Path file) {
        return org.medienplan.intake.ListOutline.of(file).map(read -> new ListOutline(read.rows(), read.values()));
    }

    /// The headings of all columns.
    public List<String> headings() {
        return List.copyOf(values.keySet());
    }

    /// The headings of the columns that group the rows: at most every second row has a value of its own.
    public List<String> grouping() {
        List<String> grouping = new ArrayList<>();
        values.forEach((heading, different) -> {
            boolean few = different.size() < org.medienplan.intake.ListOutline.MOST_VALUES;
            boolean groups = few && (rows <= LIST_IS_SHORT || different.size() * 2 <= rows);
            if (!different.isEmpty() && groups) {
                grouping.add(heading);
            }
        });
        return List.copyOf(grouping);
    }
}

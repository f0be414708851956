package org.medienplan.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;

/// Which column of a table holds what about a school.
final class SchoolColumns {

    private static final Map<String, SchoolColumn> KNOWN = known();

    private final Map<SchoolColumn, Integer> places = new EnumMap<>(SchoolColumn.class);

    private SchoolColumns() {}

    private static Map<String, SchoolColumn> known() {
        Resource headings = new Resource("school-headings.properties");
        Map<String, SchoolColumn> known = new HashMap<>();
        for (SchoolColumn column : SchoolColumn.values()) {
            for (String heading : headings.list(column.key(), "\\|")) {
                known.put(SourceTable.folded(heading), column);
            }
        }
        return Map.copyOf(known);
    }

    /// Whether a text is the heading of a column that lists of schools are known to have.
    static boolean isKnown(String heading) {
        return KNOWN.containsKey(SourceTable.folded(heading));
    }

    /// Finds the columns of a table.
    ///
    /// @param mapping fields by headings, before what is known
    static Outcome<SchoolColumns> of(SourceTable table, Map<String, String> mapping) {
        SchoolColumns columns = new SchoolColumns();
        for (Map.Entry<String, String> entry : mapping.entrySet()) {
            Optional<SchoolColumn> column = SchoolColumn.ofKey(entry.getValue());
            if (column.isEmpty()) {
                return Outcome.refused("intake.no_such_field", entry.getValue(), SchoolColumn.keys());
            }
            Outcome<Integer> place = table.column(entry.getKey());
            switch (place) {
                case Outcome.Ok<Integer>(Integer found) -> columns.places.put(column.get(), found);
                case Outcome.Refused<Integer>(Message message) -> {
                    return Outcome.refused(message);
                }
            }
        }
        columns.addKnown(table);
        return Outcome.ok(columns);
    }

    private void addKnown(SourceTable table) {
        for (int i = 0; i < table.headings().size(); i++) {
            SchoolColumn column = KNOWN.get(SourceTable.folded(table.headings().get(i)));
            if (column != null && !places.containsValue(i)) {
                places.putIfAbsent(column, i);
            }
        }
    }

    boolean has(SchoolColumn column) {
        return places.containsKey(column);
    }

    /// What a row says; empty where the table has no such column.
    String text(SourceRow row, SchoolColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }
}

package org.medienplan.report.budget;

import java.time.LocalDate;
import java.util.List;
import org.medienplan.plan.Origin;
import org.medienplan.ref.RecordId;
import org.medienplan.report.Cell;

/// Where values of the plan come from, as two cells: the kind and the source.
record Origins(Source source) {

    /// The head of the two columns.
    List<Cell> head() {
        return Draft.texts(source.say("report.column.origin"), source.say("report.column.source"));
    }

    /// The origin of a field; empty where the plan has none.
    List<Cell> of(RecordId record, String field) {
        return source.plan().origin(record, field).map(this::cells).orElse(Draft.empty(2));
    }

    private List<Cell> cells(Origin origin) {
        LocalDate date = origin.date();
        String where = origin.source() == null ? "" : origin.source();
        String text = date == null
                ? where
                : source.say(
                        "report.source_of_date", where, source.texts().formats().date(date));
        return List.of(new Cell.Text(source.texts().choice(origin.kind())), Draft.text(text.strip()));
    }
}

package org.medienplan.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.medienplan.ref.RecordId;

/// The rows of an editable table as they follow the plan: rows that stay keep their place, even where what they show
/// would sort elsewhere now; new ones come in behind the row that they follow.
final class EditRows {

    private final ObservableList<EditRow> rows = FXCollections.observableArrayList();

    ObservableList<EditRow> list() {
        return rows;
    }

    void show(List<RowContent> wanted) {
        Map<RecordId, EditRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.record(), row));
        Set<RecordId> staying = wanted.stream().map(RowContent::record).collect(Collectors.toSet());
        rows.removeIf(row -> !staying.contains(row.record()));
        boolean fresh = rows.isEmpty();
        if (fresh) {
            rows.setAll(wanted.stream().map(EditRow::new).toList());
            return;
        }
        EditRow before = null;
        for (RowContent content : wanted) {
            EditRow row = known.get(content.record());
            if (row == null) {
                row = new EditRow(content);
                rows.add(before == null ? 0 : rows.indexOf(before) + 1, row);
            } else {
                row.show(content);
            }
            before = row;
        }
    }
}

package org.medienplan.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of an editable table as they follow the plan: rows that stay keep their place, even where what they show
/// would sort elsewhere now; new ones come in behind the row that they follow.
final class EditRows {

    private final ObservableList<EditRow> rows = FXCollections.observableArrayList();

    ObservableList<EditRow> list() {
        return rows;
    }

    void show(List<RowContent> wanted) {
        Map<String, EditRow> known = new HashMap<>();
        rows.forEach(row -> known.put(row.key(), row));
        Set<String> staying = wanted.stream().map(RowContent::key).collect(Collectors.toSet());
        rows.removeIf(row -> !staying.contains(row.key()));
        boolean fresh = rows.isEmpty();
        if (fresh) {
            rows.setAll(wanted.stream().map(EditRow::new).toList());
            return;
        }
        EditRow before = null;
        for (RowContent content : wanted) {
            EditRow row = known.get(content.key());
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

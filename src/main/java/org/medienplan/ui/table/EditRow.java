package org.medienplan.ui.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.medienplan.ref.RecordId;

/// A row that stays the same while what it shows changes with the plan, so that selection, focus and an open editor
/// stay where they are.
final class EditRow {

    private final String key;
    private final RecordId record;
    private final ReadOnlyObjectWrapper<RowContent> content;

    EditRow(RowContent content) {
        this.key = content.key();
        this.record = content.record();
        this.content = new ReadOnlyObjectWrapper<>(content);
    }

    String key() {
        return key;
    }

    RecordId record() {
        return record;
    }

    String name() {
        return content.get().name();
    }

    ReadOnlyObjectProperty<RowContent> content() {
        return content.getReadOnlyProperty();
    }

    CellContent cell(int column) {
        return content.get().cells().get(column);
    }

    void show(RowContent newContent) {
        if (!newContent.equals(content.get())) {
            content.set(newContent);
        }
    }

    void show(int column, CellContent cell) {
        List<CellContent> cells = new ArrayList<>(content.get().cells());
        cells.set(column, cell);
        show(new RowContent(key, record, name(), cells));
    }
}

package org.medienplan.ui.table;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/// The rows that are ticked, for what is done to many at once.
final class Marks {

    private final ObservableSet<EditRow> marked = FXCollections.observableSet();

    ObservableSet<EditRow> marked() {
        return marked;
    }

    boolean holds(EditRow row) {
        return marked.contains(row);
    }

    void toggle(List<EditRow> rows) {
        if (marked.containsAll(rows)) {
            rows.forEach(marked::remove);
        } else {
            marked.addAll(rows);
        }
    }

    void clear() {
        marked.clear();
    }

    /// Forgets rows that are gone.
    void keep(List<EditRow> rows) {
        Set<EditRow> there = Set.copyOf(rows);
        marked.removeIf(row -> !there.contains(row));
    }
}

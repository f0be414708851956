package org.medienplan.ui.table;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row that shows whether it is ticked.
final class MarkedRow extends TableRow<EditRow> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Marks marks;

    MarkedRow(Marks marks) {
        this.marks = marks;
        marks.marked().addListener((SetChangeListener<EditRow>) change -> show());
    }

    @Override
    protected void updateItem(@Nullable EditRow row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        EditRow row = getItem();
        pseudoClassStateChanged(MARKED, row != null && marks.holds(row));
    }
}

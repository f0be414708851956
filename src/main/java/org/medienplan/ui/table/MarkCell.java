package org.medienplan.ui.table;

import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The tick box of a row.
final class MarkCell extends TableCell<EditRow, EditRow> {

    private final CheckBox box = new CheckBox();

    MarkCell(Marks marks, String accessibleText) {
        setAlignment(Pos.CENTER);
        // The space bar ticks rows from anywhere in the table; the boxes are for the mouse.
        box.setFocusTraversable(false);
        box.setOnAction(event -> {
            EditRow row = getItem();
            if (row != null) {
                marks.toggle(List.of(row));
            }
        });
        box.setAccessibleText(accessibleText);
        marks.marked().addListener((SetChangeListener<EditRow>) change -> show(marks));
        itemProperty().subscribe(row -> show(marks));
    }

    private void show(Marks marks) {
        EditRow row = getItem();
        box.setSelected(row != null && marks.holds(row));
    }

    @Override
    protected void updateItem(@Nullable EditRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : box);
    }
}

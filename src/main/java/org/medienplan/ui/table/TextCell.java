package org.medienplan.ui.table;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A cell that shows one text of its row.
final class TextCell<R> extends TableCell<R, R> {

    private final Function<R, String> text;

    TextCell(Function<R, String> text) {
        this.text = text;
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? new Tooltip(getText()) : null));
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setText(empty || row == null ? null : text.apply(row));
    }
}

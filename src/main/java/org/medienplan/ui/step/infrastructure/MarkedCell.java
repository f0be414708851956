package org.medienplan.ui.step.infrastructure;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.medienplan.ui.component.OriginMark;

/// A number in a table with the sign of its origin before it.
///
/// @param <R> the rows
final class MarkedCell<R> extends TableCell<R, R> {

    private static final double GAP = 4;

    private final Function<R, Marked> column;
    private final Function<Marked, String> text;
    private final Predicate<Marked> signed;

    MarkedCell(Function<R, Marked> column, Function<Marked, String> text, Predicate<Marked> signed) {
        this.column = column;
        this.text = text;
        this.signed = signed;
        setGraphicTextGap(GAP);
        getStyleClass().add("marked-cell");
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        Marked marked = column.apply(row);
        setText(text.apply(marked));
        setGraphic(signed.test(marked) ? new OriginMark(marked.origin(), marked.explanation()) : null);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("unknown"), !marked.isKnown());
    }
}

package org.medienplan.ui.step.infrastructure;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.medienplan.ui.component.OriginMark;

/// A word with the sign of an origin before it, and the source in its tooltip.
///
/// @param <R> the rows
final class OriginCell<R> extends TableCell<R, R> {

    private static final double GAP = 4;

    private final Function<R, String> word;
    private final Function<R, OriginMark.Origin> origin;
    private final Function<R, String> source;

    OriginCell(Function<R, String> word, Function<R, OriginMark.Origin> origin, Function<R, String> source) {
        this.word = word;
        this.origin = origin;
        this.source = source;
        setGraphicTextGap(GAP);
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
        } else {
            setText(word.apply(row));
            setGraphic(new OriginMark(origin.apply(row), source.apply(row)));
        }
    }
}

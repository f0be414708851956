package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.FirstFitting;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.KeyFigureRow;

/// Key figures on one card, or on two where one is too narrow for all of them: none is ever cut off.
final class KeyCards {

    private static final double GAP = 12;

    private KeyCards() {}

    /// @param figures at least two
    /// @param open gets the key of a chosen figure
    static Region of(List<KeyFigure> figures, Consumer<String> open) {
        int half = (figures.size() + 1) / 2;
        return new FirstFitting(
                new KeyFigureRow(figures, open),
                new VBox(
                        GAP,
                        new KeyFigureRow(figures.subList(0, half), open),
                        new KeyFigureRow(figures.subList(half, figures.size()), open)));
    }
}

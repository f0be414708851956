package org.medienplan.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.FirstFitting;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.KeyFigureRow;

/// The key figures. Where the page is narrow their notes stand in two lines, where it is very narrow the figures stand
/// on two cards: none is ever cut off.
final class KeyRow {

    private static final double GAP = 12;

    private final Consumer<Subject> open;

    private KeyRow(Consumer<Subject> open) {
        this.open = open;
    }

    static Region of(List<KeyNumber> numbers, Consumer<Subject> open) {
        KeyRow key = new KeyRow(open);
        int half = (numbers.size() + 1) / 2;
        return new FirstFitting(
                key.row(numbers, " "),
                key.row(numbers, "\n"),
                new VBox(
                        GAP,
                        key.row(numbers.subList(0, half), "\n"),
                        key.row(numbers.subList(half, numbers.size()), "\n")));
    }

    private KeyFigureRow row(List<KeyNumber> part, String between) {
        return new KeyFigureRow(
                part.stream().map(number -> figure(number, between)).toList(),
                key -> open.accept(Subject.KeyFact.valueOf(key)));
    }

    private static KeyFigure figure(KeyNumber number, String between) {
        String note = String.join(between, number.notes());
        KeyFigure figure = KeyFigure.of(number.fact().name(), number.label(), number.value(), number.unit(), note);
        return number.fact() == Subject.KeyFact.FOLLOW_UP ? figure.accent() : figure;
    }
}

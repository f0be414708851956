package org.medienplan.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.KeyFigureRow;

/// The key figures, on two cards where one would be too narrow for their words.
final class KeyRow extends VBox {

    private static final double WIDTH_OF_ONE = 168;
    private static final double GAP = 12;

    private final List<KeyNumber> numbers;
    private final Consumer<Subject> open;
    private boolean divided;

    KeyRow(List<KeyNumber> numbers, Consumer<Subject> open) {
        super(GAP);
        this.numbers = numbers;
        this.open = open;
        getChildren().setAll(row(numbers));
        widthProperty().subscribe(width -> divide(width.doubleValue() < WIDTH_OF_ONE * numbers.size()));
    }

    private void divide(boolean wanted) {
        if (wanted != divided) {
            divided = wanted;
            int half = (numbers.size() + 1) / 2;
            if (wanted) {
                getChildren().setAll(row(numbers.subList(0, half)), row(numbers.subList(half, numbers.size())));
            } else {
                getChildren().setAll(row(numbers));
            }
        }
    }

    private KeyFigureRow row(List<KeyNumber> part) {
        return new KeyFigureRow(
                part.stream().map(KeyRow::figure).toList(), key -> open.accept(Subject.KeyFact.valueOf(key)));
    }

    private static KeyFigure figure(KeyNumber number) {
        KeyFigure figure = KeyFigure.of(
                number.fact().name(), number.label(), number.value(), number.unit(), number.note());
        return number.fact() == Subject.KeyFact.FOLLOW_UP ? figure.accent() : figure;
    }
}

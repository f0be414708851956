package org.medienplan.ui.overview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.KeyFigureRow;

/// The key figures. Where the page is narrow their notes stand in two lines, where it is very narrow the figures stand
/// on two cards: none is ever cut off.
final class KeyRow extends Region {

    private static final double GAP = 12;

    private final Consumer<Subject> open;
    private final Region oneLine;
    private final Region twoLines;
    private final Region twoCards;

    KeyRow(List<KeyNumber> numbers, Consumer<Subject> open) {
        this.open = open;
        int half = (numbers.size() + 1) / 2;
        oneLine = row(numbers, " ");
        twoLines = row(numbers, "\n");
        twoCards = new VBox(GAP, row(numbers.subList(0, half), "\n"), row(numbers.subList(half, numbers.size()), "\n"));
        getChildren().addAll(oneLine, twoLines, twoCards);
    }

    private Region shapeFor(double width) {
        if (oneLine.prefWidth(-1) <= width) {
            return oneLine;
        }
        return twoLines.prefWidth(-1) <= width ? twoLines : twoCards;
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

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return oneLine.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return (width < 0 ? oneLine : shapeFor(width)).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        Region shape = shapeFor(getWidth());
        for (Region other : List.of(oneLine, twoLines, twoCards)) {
            other.setVisible(other.equals(shape));
        }
        shape.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ui.component.KeyFigure;
import org.medienplan.ui.component.KeyFigureRow;

/// Key figures on one card, or on two where one is too narrow for all of them: none is ever cut off.
final class KeyCards extends Region {

    private static final double GAP = 12;

    private final Region one;
    private final Region two;

    /// @param figures at least two
    /// @param open gets the key of a chosen figure
    KeyCards(List<KeyFigure> figures, Consumer<String> open) {
        int half = (figures.size() + 1) / 2;
        one = new KeyFigureRow(figures, open);
        two = new VBox(
                GAP,
                new KeyFigureRow(figures.subList(0, half), open),
                new KeyFigureRow(figures.subList(half, figures.size()), open));
        getChildren().addAll(one, two);
    }

    private Region shape(double width) {
        return width < 0 || one.prefWidth(-1) <= width ? one : two;
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
        return one.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return shape(width).prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        Region shown = shape(getWidth());
        one.setVisible(shown.equals(one));
        two.setVisible(shown.equals(two));
        shown.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}

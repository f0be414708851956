package org.medienplan.ui.step.support;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Four cards: two large ones with a small one beside each where there is room, else the small ones side by side
/// between the large ones, or all below each other.
final class PlatformCards extends GridPane {

    private static final double WIDE = 1000;
    private static final double MEDIUM = 740;
    private static final double SIDE = 384;
    private static final double GAP = 12;
    private static final double HALF = 50;

    private final Region upper;
    private final Region upperSide;
    private final Region lower;
    private final Region lowerSide;
    private Shape shape = Shape.WIDE;

    private enum Shape {
        WIDE,
        MEDIUM,
        NARROW;

        private static Shape of(double width) {
            if (width == 0 || width >= PlatformCards.WIDE) {
                return WIDE;
            }
            return width >= PlatformCards.MEDIUM ? MEDIUM : NARROW;
        }
    }

    PlatformCards(Region upper, Region upperSide, Region lower, Region lowerSide) {
        this.upper = upper;
        this.upperSide = upperSide;
        this.lower = lower;
        this.lowerSide = lowerSide;
        setHgap(GAP);
        setVgap(GAP);
        getChildren().addAll(upper, upperSide, lower, lowerSide);
        arrange(Shape.WIDE);
        widthProperty().subscribe(width -> {
            Shape fitting = Shape.of(width.doubleValue());
            if (fitting != shape) {
                arrange(fitting);
            }
        });
    }

    private void arrange(Shape wanted) {
        shape = wanted;
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        ColumnConstraints second = new ColumnConstraints();
        switch (wanted) {
            case WIDE -> {
                second.setMinWidth(SIDE);
                second.setMaxWidth(SIDE);
                place(upper, 0, 0, 1);
                place(upperSide, 1, 0, 1);
                place(lower, 0, 1, 1);
                place(lowerSide, 1, 1, 1);
            }
            case MEDIUM -> {
                first.setPercentWidth(HALF);
                second.setPercentWidth(HALF);
                place(upper, 0, 0, 2);
                place(upperSide, 0, 1, 1);
                place(lowerSide, 1, 1, 1);
                place(lower, 0, 2, 2);
            }
            case NARROW -> {
                place(upper, 0, 0, 1);
                place(upperSide, 0, 1, 1);
                place(lower, 0, 2, 1);
                place(lowerSide, 0, 3, 1);
            }
        }
        getColumnConstraints().setAll(wanted == Shape.NARROW ? List.of(first) : List.of(first, second));
    }

    private static void place(Region card, int column, int row, int columns) {
        setConstraints(card, column, row, columns, 1);
    }
}

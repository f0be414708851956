package org.medienplan.ui.step.support;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Four cards: two large ones with a small one beside each where there is room, else the small ones side by side
/// between
/// the large ones.
final class PlatformCards extends GridPane {

    private static final double WIDE = 1000;
    private static final double SIDE = 384;
    private static final double GAP = 12;
    private static final double HALF = 50;

    private final Region upper;
    private final Region upperSide;
    private final Region lower;
    private final Region lowerSide;
    private boolean wide;

    PlatformCards(Region upper, Region upperSide, Region lower, Region lowerSide) {
        this.upper = upper;
        this.upperSide = upperSide;
        this.lower = lower;
        this.lowerSide = lowerSide;
        setHgap(GAP);
        setVgap(GAP);
        getChildren().addAll(upper, upperSide, lower, lowerSide);
        arrange(true);
        widthProperty().subscribe(width -> {
            boolean fits = width.doubleValue() == 0 || width.doubleValue() >= WIDE;
            if (fits != wide) {
                arrange(fits);
            }
        });
    }

    private void arrange(boolean twoColumns) {
        wide = twoColumns;
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        ColumnConstraints second = new ColumnConstraints();
        if (twoColumns) {
            second.setMinWidth(SIDE);
            second.setMaxWidth(SIDE);
        } else {
            first.setPercentWidth(HALF);
            second.setPercentWidth(HALF);
        }
        getColumnConstraints().setAll(first, second);
        int span = twoColumns ? 1 : 2;
        setConstraints(upper, 0, 0, span, 1);
        setConstraints(upperSide, twoColumns ? 1 : 0, twoColumns ? 0 : 1);
        setConstraints(lower, 0, twoColumns ? 1 : 2, span, 1);
        setConstraints(lowerSide, 1, 1);
    }
}

package org.medienplan.ui.overview;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Rows of which as many are shown as fit; none is cut in half.
final class FittingRows extends Region {

    private final double least;

    /// @param least the height that is asked for
    FittingRows(double least) {
        this.least = least;
        setMinHeight(0);
    }

    void show(List<Node> rows) {
        getChildren().setAll(rows);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return least;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = 0;
        boolean full = false;
        for (Node row : getChildren()) {
            double height = Math.ceil(row.prefHeight(getWidth()));
            full |= top > 0 && top + height > getHeight();
            row.setVisible(!full);
            if (!full) {
                row.resizeRelocate(0, top, getWidth(), height);
                top += height;
            }
        }
    }
}

package org.medienplan.ui.component;

import java.util.List;
import javafx.scene.Node;

/// Controls above a table: as many in one line as there is room for, the rest in the next; the last one stands at the
/// right end. Nothing is cut off, however narrow the window.
public final class ToolRow extends HeightByWidth {

    private static final double GAP = 8;
    private static final double ROW = 32;

    /// @param trailing stands at the right: a legend, a count
    public ToolRow(Node trailing, Node... leading) {
        getStyleClass().add("tool-row");
        getChildren().addAll(leading);
        getChildren().add(trailing);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(child -> child.prefWidth(-1) + GAP)
                .sum();
    }

    private double place(double width, boolean move) {
        List<Node> shown = getManagedChildren();
        double x = 0;
        double y = 0;
        for (Node child : shown) {
            double wanted = Math.min(width, Math.ceil(child.prefWidth(-1)));
            if (x > 0 && x + wanted > width) {
                x = 0;
                y += ROW + GAP;
            }
            boolean last = child.equals(shown.getLast());
            if (move) {
                double left = last ? Math.max(x, width - wanted) : x;
                double height = Math.min(ROW, child.prefHeight(wanted));
                child.resizeRelocate(snapPositionX(left), snapPositionY(y + (ROW - height) / 2), wanted, height);
            }
            x += wanted + GAP;
        }
        return y + ROW;
    }
}

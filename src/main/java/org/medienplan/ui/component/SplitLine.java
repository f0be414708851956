package org.medienplan.ui.component;

import javafx.scene.Node;

/// Two things on a line, one at either end; where they do not fit beside each other, the second one stands below.
public final class SplitLine extends HeightByWidth {

    private static final double GAP = 12;
    private static final double BELOW = 2;

    private final Node left;
    private final Node right;

    /// @param left takes what is left of the width
    /// @param right at the other end, or below
    public SplitLine(Node left, Node right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    private boolean isOneLine(double width) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? Double.MAX_VALUE : width;
        return isOneLine(wide)
                ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
                : left.prefHeight(wide) + BELOW + right.prefHeight(wide);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wanted = Math.min(right.prefWidth(-1), width);
        if (isOneLine(width)) {
            double height = right.prefHeight(-1);
            left.resizeRelocate(0, 0, left.prefWidth(-1), left.prefHeight(-1));
            right.resizeRelocate(width - wanted, 0, wanted, height);
        } else {
            double height = left.prefHeight(width);
            left.resizeRelocate(0, 0, width, height);
            right.resizeRelocate(0, height + BELOW, width, right.prefHeight(width));
        }
    }
}

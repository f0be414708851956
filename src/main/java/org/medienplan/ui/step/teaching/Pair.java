package org.medienplan.ui.step.teaching;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two cards beside each other, one under the other where there is no room.
final class Pair extends Region {

    private static final double GAP = 12;
    private static final double ENOUGH = 700;
    private static final double FIRST = 0.46;

    private final Region left;
    private final Region rightSide;

    Pair(Region left, Region rightSide) {
        this.left = left;
        this.rightSide = rightSide;
        getChildren().addAll(left, rightSide);
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
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? ENOUGH : width;
        return wide < ENOUGH
                ? left.prefHeight(wide) + GAP + rightSide.prefHeight(wide)
                : Math.max(left.prefHeight(first(wide)), rightSide.prefHeight(wide - GAP - first(wide)));
    }

    private static double first(double width) {
        return Math.floor((width - GAP) * FIRST);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        if (wide < ENOUGH) {
            double high = left.prefHeight(wide);
            left.resizeRelocate(0, 0, wide, high);
            rightSide.resizeRelocate(0, high + GAP, wide, rightSide.prefHeight(wide));
        } else {
            left.resizeRelocate(0, 0, first(wide), getHeight());
            rightSide.resizeRelocate(first(wide) + GAP, 0, wide - GAP - first(wide), getHeight());
        }
    }
}

package org.medienplan.ui.component;

import javafx.scene.layout.Region;

/// Two cards beside each other, one under the other where there is no room.
public final class Pair extends HeightByWidth {

    private static final double GAP = 12;

    private final double enough;
    private final double share;
    private final Region left;
    private final Region rightSide;

    /// @param share the part of the width that the left one gets, of 1
    /// @param enough the width from which there is room for both
    public Pair(Region left, Region rightSide, double share, double enough) {
        this.share = share;
        this.enough = enough;
        this.left = left;
        this.rightSide = rightSide;
        getChildren().addAll(left, rightSide);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? enough : width;
        return wide < enough
                ? left.prefHeight(wide) + GAP + rightSide.prefHeight(wide)
                : Math.max(left.prefHeight(first(wide)), rightSide.prefHeight(wide - GAP - first(wide)));
    }

    private double first(double width) {
        return Math.floor((width - GAP) * share);
    }

    @Override
    protected void layoutChildren() {
        double wide = getWidth();
        if (wide < enough) {
            double high = left.prefHeight(wide);
            left.resizeRelocate(0, 0, wide, high);
            rightSide.resizeRelocate(0, high + GAP, wide, rightSide.prefHeight(wide));
        } else {
            left.resizeRelocate(0, 0, first(wide), getHeight());
            rightSide.resizeRelocate(first(wide) + GAP, 0, wide - GAP - first(wide), getHeight());
        }
    }
}

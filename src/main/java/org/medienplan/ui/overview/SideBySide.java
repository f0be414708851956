package org.medienplan.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two cards, the second one narrow; below each other where there is no room for both.
final class SideBySide extends Region {

    private static final double GAP = 16;
    private static final double NARROW = 348;
    private static final double SMALLEST_WIDE = 600;

    private final Region wide;
    private final Region narrow;

    SideBySide(Region wide, Region narrow) {
        this.wide = wide;
        this.narrow = narrow;
        getChildren().addAll(wide, narrow);
    }

    private static boolean isStacked(double width) {
        return width < SMALLEST_WIDE + GAP + NARROW;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROW;
    }

    @Override
    protected double computePrefWidth(double height) {
        return SMALLEST_WIDE + GAP + NARROW;
    }

    // No card is squeezed: what is too high for the window scrolls with the page.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, wide.prefHeight(-1), narrow.prefHeight(-1));
    }

    private static double height(double width, double first, double second) {
        return isStacked(width) ? first + GAP + second : Math.max(first, second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isStacked(width)) {
            double second = narrow.prefHeight(-1);
            wide.resizeRelocate(0, 0, width, getHeight() - GAP - second);
            narrow.resizeRelocate(0, getHeight() - second, width, second);
        } else {
            wide.resizeRelocate(0, 0, width - GAP - NARROW, getHeight());
            narrow.resizeRelocate(width - NARROW, 0, NARROW, getHeight());
        }
    }
}

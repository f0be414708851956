package org.medienplan.ui.overview;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// The four cards of the overview: in two columns where the page is wide, the small ones side by side where it is
/// narrow, all below each other where it is narrower still. The schools take the height that is left.
final class Cards extends Region {

    private static final double GAP = 16;
    private static final double SIDE = 348;
    private static final double WIDE = 600 + GAP + SIDE;
    private static final double MEDIUM = 2 * SIDE + GAP;
    private static final double LONG_LIST = 360;

    private final Region costs;
    private final Region bases;
    private final Region schools;
    private final Region kinds;

    Cards(Region costs, Region bases, Region schools, Region kinds) {
        this.costs = costs;
        this.bases = bases;
        this.schools = schools;
        this.kinds = kinds;
        getChildren().addAll(costs, bases, schools, kinds);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return SIDE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDE;
    }

    // No card is squeezed: what is too high for the window scrolls with the page.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || width >= WIDE) {
            return upper() + GAP + Math.max(high(schools), high(kinds));
        }
        double small = width >= MEDIUM ? Math.max(high(bases), high(kinds)) : high(bases) + GAP + high(kinds);
        return high(costs) + GAP + small + GAP + LONG_LIST;
    }

    private double upper() {
        return Math.max(high(costs), high(bases));
    }

    private static double high(Region card) {
        return Math.ceil(card.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width >= WIDE) {
            inTwoColumns(width - SIDE - GAP, width);
        } else if (width >= MEDIUM) {
            inPairs(width, snapSizeX((width - GAP) / 2));
        } else {
            belowEachOther(width);
        }
    }

    private void inTwoColumns(double main, double width) {
        double below = upper() + GAP;
        costs.resizeRelocate(0, 0, main, upper());
        bases.resizeRelocate(width - SIDE, 0, SIDE, upper());
        schools.resizeRelocate(0, below, main, getHeight() - below);
        kinds.resizeRelocate(width - SIDE, below, SIDE, getHeight() - below);
    }

    private void inPairs(double width, double half) {
        double pair = high(costs) + GAP;
        double small = Math.max(high(bases), high(kinds));
        double list = pair + small + GAP;
        costs.resizeRelocate(0, 0, width, high(costs));
        kinds.resizeRelocate(0, pair, half, small);
        bases.resizeRelocate(half + GAP, pair, width - half - GAP, small);
        schools.resizeRelocate(0, list, width, getHeight() - list);
    }

    private void belowEachOther(double width) {
        double second = high(costs) + GAP;
        double third = second + high(kinds) + GAP;
        double fourth = third + high(bases) + GAP;
        costs.resizeRelocate(0, 0, width, high(costs));
        kinds.resizeRelocate(0, second, width, high(kinds));
        bases.resizeRelocate(0, third, width, high(bases));
        schools.resizeRelocate(0, fourth, width, getHeight() - fourth);
    }
}

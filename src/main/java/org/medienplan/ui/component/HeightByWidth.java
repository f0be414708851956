package org.medienplan.ui.component;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Content that arranges itself anew for every width: it may become as narrow as it likes, and is never lower than what
/// it needs at its width.
public abstract class HeightByWidth extends Region {

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}

package org.medienplan.ui.step.investment;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A pot of money as a bar: what is used safely, what is used but in danger, and the outline of what is free. Pots that
/// stand below each other share one scale.
final class PotBar extends Region {

    private static final double HEIGHT = 14;

    private final Region frame = new Region();
    private final Region used = new Region();
    private final Region danger = new Region();
    private final double[] shares;

    /// @param whole share of the width that the whole pot takes, from 0 to 1
    /// @param safe the part that is used safely
    /// @param endangered the part that is used but in danger
    /// @param accessibleText all of it in words
    PotBar(double whole, double safe, double endangered, String accessibleText) {
        shares = new double[] {whole, safe, endangered};
        frame.getStyleClass().add("pot-frame");
        used.getStyleClass().add("pot-used");
        danger.getStyleClass().add("pot-danger");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(accessibleText);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().addAll(frame, used, danger);
    }

    @Override
    protected void layoutChildren() {
        double whole = snapSizeX(getWidth() * shares[0]);
        double safe = Math.min(whole, snapSizeX(getWidth() * shares[1]));
        double endangered = Math.min(whole - safe, snapSizeX(getWidth() * shares[2]));
        frame.resizeRelocate(0, 0, whole, HEIGHT);
        used.resizeRelocate(0, 0, safe, HEIGHT);
        danger.resizeRelocate(safe, 0, endangered, HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}

package org.medienplan.ui.component;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A thin bar that shows a share.
public final class ShareBar extends Region {

    private static final double HEIGHT = 6;
    private final Region fill = new Region();
    private final double share;

    /// @param share from 0 to 1
    /// @param tone colour of the filled part
    /// @param accessibleText the share in words
    public ShareBar(double share, Tone tone, String accessibleText) {
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("share must be between 0 and 1 but is " + share);
        }
        this.share = share;
        getStyleClass().add("share-bar");
        fill.getStyleClass().addAll("share-fill", tone.styleClass());
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(accessibleText);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}

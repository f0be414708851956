package org.medienplan.ui.component;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A table of fixed columns that scrolls sideways by itself where there is no room for all of them, so that the page
/// around it need not.
public final class WideGrid extends ScrollPane {

    private static final double BAR = 12;

    /// @param grid as wide as its columns need
    public WideGrid(Region grid) {
        super(grid);
        getStyleClass().addAll("edge-to-edge", "wide-grid");
        setFitToWidth(true);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
    }

    // The bar stands below the last row, not over it.
    @Override
    protected double computePrefHeight(double width) {
        boolean scrolls = getContent().minWidth(-1) > getWidth() && getWidth() > 0;
        return super.computePrefHeight(width) + (scrolls ? BAR : 0);
    }
}

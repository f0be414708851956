package org.medienplan.ui.component;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A table of fixed columns that scrolls sideways by itself where there is no room for all of them, so that the page
/// around it need not.
public final class WideGrid extends ScrollPane {

    public WideGrid(Node grid) {
        super(grid);
        getStyleClass().addAll("edge-to-edge", "wide-grid");
        setFitToWidth(true);
        setFocusTraversable(false);
        setVbarPolicy(ScrollBarPolicy.NEVER);
    }
}

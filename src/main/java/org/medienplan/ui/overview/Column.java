package org.medienplan.ui.overview;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Cards below each other in a page that scrolls: never lower than they need at the width that there is. A scroll pane
/// asks for the lowest height without saying at which width.
final class Column extends VBox {

    Column(Node... cards) {
        super(cards);
        getStyleClass().add("page");
        widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computeMinHeight(double width) {
        double known = width < 0 ? getWidth() : width;
        return computePrefHeight(known > 0 ? known : -1);
    }
}

package org.medienplan.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.medienplan.ui.component.ScrollArea;

/// Shows its content larger than drawn. Where the window gets too small for it, it scrolls: nothing is ever out of
/// reach.
final class Zoom extends ScrollArea {

    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final Region content;

    /// @param content laid out at no less than the smallest window
    Zoom(Region content) {
        this.content = content;
        getStyleClass().addAll("edge-to-edge", "zoom");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        Scale scale = new Scale();
        scale.xProperty().bind(factor);
        scale.yProperty().bind(factor);
        content.getTransforms().add(scale);
        setContent(new Frame(content));
    }

    void setPercent(int percent) {
        factor.set(percent / 100.0);
        ((Pane) getContent()).requestLayout();
    }

    /// The width that the content has to itself, before it is enlarged.
    double logicalWidth() {
        return content.getWidth();
    }

    private final class Frame extends Pane {

        Frame(Node child) {
            getChildren().add(child);
        }

        @Override
        protected double computeMinWidth(double height) {
            return Math.ceil(content.minWidth(-1) * factor.get());
        }

        @Override
        protected double computeMinHeight(double width) {
            return Math.ceil(content.minHeight(-1) * factor.get());
        }

        @Override
        protected double computePrefWidth(double height) {
            return computeMinWidth(height);
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected void layoutChildren() {
            content.resizeRelocate(
                    0,
                    0,
                    Math.max(content.minWidth(-1), getWidth() / factor.get()),
                    Math.max(content.minHeight(-1), getHeight() / factor.get()));
        }
    }
}

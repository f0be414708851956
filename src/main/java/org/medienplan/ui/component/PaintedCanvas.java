package org.medienplan.ui.component;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.fx.WhileShown;

/// A region that paints itself on a canvas: whenever its size or the theme changes, and when asked
/// to. Several requests within one frame paint once.
public abstract class PaintedCanvas extends Region {

    private final Canvas canvas = new Canvas();
    private final ObservableValue<Tokens> tokens;

    /// @param tokens the colours to paint with
    protected PaintedCanvas(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        WhileShown.subscribe(this, () -> tokens.subscribe(this::repaint));
    }

    /// Paints everything.
    ///
    /// @param gc cleared, in the coordinates of this region
    protected abstract void paint(GraphicsContext gc, Tokens colours);

    /// Asks for a fresh picture in the next frame.
    protected final void repaint() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, width, height);
        if (width > 0 && height > 0) {
            paint(gc, tokens.getValue());
        }
    }
}

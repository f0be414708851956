package org.medienplan.ui.component;

import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.medienplan.theme.Tokens;
import org.medienplan.ui.fx.WhileShown;

/// A region that paints itself on a canvas: whenever its size or the theme changes, and when asked
/// to. Several requests within one frame paint once.
public abstract class PaintedCanvas extends Region {

    private final Canvas canvas = new Canvas();
    // An enlarged window would blow up the dots of the canvas: it has as many as will be seen, and is shrunk again.
    private final Scale shrink = new Scale();
    private final ObservableValue<Tokens> tokens;

    /// @param tokens the colours to paint with
    protected PaintedCanvas(ObservableValue<Tokens> tokens) {
        this.tokens = tokens;
        canvas.setMouseTransparent(true);
        canvas.getTransforms().add(shrink);
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
        double zoom = getLocalToSceneTransform().getMxx();
        canvas.setWidth(width * zoom);
        canvas.setHeight(height * zoom);
        shrink.setX(1 / zoom);
        shrink.setY(1 / zoom);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setTransform(zoom, 0, 0, zoom, 0, 0);
        gc.clearRect(0, 0, width, height);
        if (width > 0 && height > 0) {
            paint(gc, tokens.getValue());
        }
    }
}

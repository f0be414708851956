package org.medienplan.ui.component;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The sign in front of a row that unfolds, on painted tables.
public final class Chevron {

    private static final double LENGTH = 4;
    private static final double DEPTH = 2;
    private static final double STROKE = 1.5;

    private Chevron() {}

    /// Paints it, pointing down where the row is unfolded, else to the right.
    ///
    /// @param x its centre
    /// @param y its centre
    public static void paint(GraphicsContext gc, Color colour, double x, double y, boolean unfolded) {
        gc.setStroke(colour);
        gc.setLineWidth(STROKE);
        double[] along = {-LENGTH, 0, LENGTH};
        double[] across = {-DEPTH, DEPTH, -DEPTH};
        gc.strokePolyline(moved(unfolded ? along : across, x), moved(unfolded ? across : along, y), along.length);
    }

    private static double[] moved(double[] points, double by) {
        double[] moved = points.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += by;
        }
        return moved;
    }
}

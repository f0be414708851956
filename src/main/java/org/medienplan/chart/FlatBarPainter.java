package org.medienplan.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Fills bars without outline or shadow, on whole pixels, and leaves one pixel of ground between
/// the parts of a stack so that dark and light neighbours stay apart in print.
///
/// @param foot where the bars stand: a part that begins there needs no gap below
record FlatBarPainter(double foot) implements BarPainter {

    @Override
    public void paintBar(
            Graphics2D g2, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        g2.setPaint(renderer.getItemPaint(row, column));
        g2.fill(snapped(bar));
    }

    private Rectangle2D snapped(RectangularShape bar) {
        long left = Math.round(bar.getMinX());
        long right = Math.round(bar.getMaxX());
        long top = Math.round(bar.getMinY());
        long bottom = Math.round(bar.getMaxY());
        if (bottom < Math.round(foot) && bottom - top > 1) {
            bottom--;
        }
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    @Override
    public void paintBarShadow(
            Graphics2D g2,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Flat: nothing in a chart floats.
    }
}

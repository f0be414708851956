package org.medienplan.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/// A category axis whose places come from [Columns], so that tables can stand under it.
final class GridAxis extends CategoryAxis {

    private final transient Columns columns;

    GridAxis(Columns columns) {
        super(null);
        this.columns = columns;
        setVisible(false);
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return columns.start(category);
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return columns.middle(category);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return columns.end(category);
    }
}

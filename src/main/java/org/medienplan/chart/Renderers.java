package org.medienplan.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/// Bar renderers whose bars have the width of the [Frame] instead of JFreeChart's margins.
final class Renderers {

    private Renderers() {}

    static BarRenderer of(BarChart chart, ChartLook look, Frame frame) {
        BarRenderer renderer = chart.arrangement() == BarChart.Arrangement.STACKED
                ? new Stacked(frame.barWidth())
                : new Grouped(frame.barWidth(), chart.series().size());
        renderer.setShadowVisible(false);
        renderer.setBarPainter(new FlatBarPainter(frame.bars().getMaxY()));
        for (int row = 0; row < chart.series().size(); row++) {
            renderer.setSeriesPaint(
                    row, look.palette().of(chart.series().get(row).colour()));
        }
        return renderer;
    }

    private static final class Stacked extends StackedBarRenderer {
        private final int width;

        Stacked(int width) {
            this.width = width;
        }

        @Override
        protected void calculateBarWidth(
                CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
            state.setBarWidth(width);
        }
    }

    private static final class Grouped extends BarRenderer {
        private final int barWidth;
        private final int count;

        Grouped(int width, int count) {
            this.count = Math.max(1, count);
            this.barWidth = Math.max(1, (width + width / 4) / this.count);
        }

        @Override
        protected void calculateBarWidth(
                CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
            state.setBarWidth(barWidth);
        }

        @Override
        protected double calculateBarW0(
                CategoryPlot plot,
                PlotOrientation orientation,
                Rectangle2D area,
                CategoryAxis axis,
                CategoryItemRendererState state,
                int row,
                int column) {
            double middle = axis.getCategoryMiddle(column, getColumnCount(), area, plot.getDomainAxisEdge());
            double first = Math.round(middle - (count * barWidth + count - 1) / 2.0);
            return first + row * (barWidth + 1);
        }
    }
}

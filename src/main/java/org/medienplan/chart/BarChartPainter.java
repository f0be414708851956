package org.medienplan.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/// Draws a [BarChart].
public final class BarChartPainter {

    private BarChartPainter() {}

    /// Draws into an area and says where each value went.
    ///
    /// @param columns where the bars stand, in the coordinates of the area; what lies left of them
    ///     belongs to the value axis
    /// @return one area per known value, in the order of drawing
    public static List<HitArea> paint(
            BarChart chart, ChartLook look, Graphics2D g2, Rectangle2D area, Columns columns) {
        Frame frame = Frame.of(chart, look.detail(), area, columns);
        Annotations around = new Annotations(chart, frame, look);
        boolean full = look.detail() != ChartLook.Detail.BARS;
        hints(g2);
        around.paintGround(g2);
        if (full) {
            new ValueAxis(frame, look).paint(g2);
            around.paintHeadings(g2);
            around.paintLabels(g2);
        }
        List<HitArea> hits = paintBars(chart, look, g2, frame);
        around.paintMarks(g2);
        if (full) {
            around.paintTotals(g2);
        }
        return hits;
    }

    private static List<HitArea> paintBars(BarChart chart, ChartLook look, Graphics2D g2, Frame frame) {
        JFreeChart drawing = new JFreeChart(null, null, plot(chart, look, frame), false);
        drawing.setBackgroundPaint(null);
        drawing.setPadding(RectangleInsets.ZERO_INSETS);
        drawing.setElementHinting(false);
        ChartRenderingInfo info = new ChartRenderingInfo();
        drawing.draw(g2, frame.bars(), info);
        List<HitArea> hits = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity item) {
                hits.add(new HitArea(
                        item.getArea().getBounds2D(),
                        item.getRowKey().toString(),
                        item.getColumnKey().toString()));
            }
        }
        return List.copyOf(hits);
    }

    private static CategoryPlot plot(BarChart chart, ChartLook look, Frame frame) {
        NumberAxis values = new NumberAxis();
        values.setRange(0, frame.top().doubleValue());
        values.setVisible(false);
        CategoryPlot plot = new CategoryPlot(
                dataset(chart), new GridAxis(frame.columns()), values, Renderers.of(chart, look, frame));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        return plot;
    }

    private static CategoryDataset dataset(BarChart chart) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Series series : chart.series()) {
            for (Category category : chart.categories()) {
                dataset.addValue(series.values().get(category.key()), series.key(), category.key());
            }
        }
        return dataset;
    }

    private static void hints(Graphics2D g2) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }
}

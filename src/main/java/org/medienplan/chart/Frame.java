package org.medienplan.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How the area of a chart is divided: a row for headings, a row for totals, the bars, a row for
/// the labels of the columns.
///
/// @param area all of it
/// @param bars where bars may stand; its top is the highest value
/// @param top the value at the top of the bars, above zero
/// @param step the distance between two lines of the value axis
record Frame(Rectangle2D area, Rectangle2D bars, Columns columns, BigDecimal top, BigDecimal step) {

    static final int HEADING_HEIGHT = 20;
    static final int TOTAL_HEIGHT = 18;
    static final int LABEL_HEIGHT = 24;
    private static final int PIXELS_PER_LINE = 36;
    private static final BigDecimal LINE_IS_NEAR = new BigDecimal("1.05");
    private static final int TICK_HEADROOM = 8;

    static Frame of(BarChart chart, ChartLook.Detail detail, Rectangle2D area, Columns columns) {
        boolean bare = detail == ChartLook.Detail.BARS;
        double head = chart.hasHeadings() ? HEADING_HEIGHT : 0;
        double totals = chart.hasTotals() ? TOTAL_HEIGHT : TICK_HEADROOM;
        double above = bare ? TICK_HEADROOM : head + totals;
        double below = bare ? 0 : LABEL_HEIGHT;
        double height = Math.max(1, area.getHeight() - above - below);
        Rectangle2D bars = new Rectangle2D.Double(
                columns.left(), Math.round(area.getY() + above), columns.right() - columns.left(), Math.round(height));
        BigDecimal highest = chart.top().max(BigDecimal.valueOf(1, 2));
        BigDecimal step = TickStep.of(highest, Math.max(1, (int) (bars.getHeight() / PIXELS_PER_LINE)));
        return new Frame(area, bars, columns, topWithLine(highest, step), step);
    }

    // A line just above the highest bar is worth the space: it tells how high the bar is.
    private static BigDecimal topWithLine(BigDecimal highest, BigDecimal step) {
        BigDecimal line = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return line.compareTo(highest.multiply(LINE_IS_NEAR)) <= 0 ? line : highest;
    }

    /// The height at which a value stands.
    double y(BigDecimal value) {
        return bars.getMaxY() - value.doubleValue() / top.doubleValue() * bars.getHeight();
    }

    /// The width of a whole bar, a whole number of pixels.
    int barWidth() {
        return (int) Math.max(2, Math.round(columns.width() * 0.6));
    }
}

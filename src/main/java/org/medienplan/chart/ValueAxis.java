package org.medienplan.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/// The lines behind the bars and the numbers left of them.
///
/// JFreeChart's own axis centres its numbers by the metrics of the screen font and puts lines on
/// broken pixels; these are sharp and equal on screen and paper.
///
/// @param frame where the bars stand
record ValueAxis(Frame frame, ChartLook look) {

    private static final int TICK_SIZE = 11;
    private static final int TICK_GAP = 8;

    void paint(Graphics2D g2) {
        BigDecimal step = frame.step();
        for (BigDecimal value = BigDecimal.ZERO; value.compareTo(frame.top()) <= 0; value = value.add(step)) {
            paintLine(g2, value);
        }
    }

    private void paintLine(Graphics2D g2, BigDecimal value) {
        Rectangle2D bars = frame.bars();
        double y = Math.round(frame.y(value)) + 0.5;
        g2.setPaint(look.palette().grid());
        g2.draw(new Line2D.Double(bars.getMinX() - TICK_GAP / 2.0, y, bars.getMaxX(), y));
        g2.setPaint(look.palette().tick());
        g2.setFont(look.fonts().regular(TICK_SIZE));
        Lettering.right(g2, look.numbers().apply(value), bars.getMinX() - TICK_GAP, y + 4);
    }
}

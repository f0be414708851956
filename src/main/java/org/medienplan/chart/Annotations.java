package org.medienplan.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

/// What is written around the bars: headings, totals, labels of the columns, marks.
///
/// @param frame where the bars stand
record Annotations(BarChart chart, Frame frame, ChartLook look) {

    private static final int SIZE = 12;
    private static final int SMALL_SIZE = 11;
    private static final int HEADING_BASELINE = 14;
    private static final int HEADING_GAP = 8;
    private static final int LABEL_BASELINE = 17;
    private static final int TOTAL_DISTANCE = 5;
    private static final int TOTAL_GAP = 4;
    private static final int MARK_HEIGHT = 2;
    private static final int MARK_OVERHANG = 4;

    /// The ground of the tail, before anything else is drawn.
    void paintGround(Graphics2D g2) {
        if (chart.tail().isPresent()) {
            double start = frame.columns().tailStart();
            Rectangle2D area = frame.area();
            g2.setPaint(look.palette().tail());
            g2.fill(new Rectangle2D.Double(start, area.getY(), area.getMaxX() - start, area.getHeight()));
        }
    }

    void paintHeadings(Graphics2D g2) {
        chart.tail().ifPresent(tail -> {
            double baseline = frame.area().getY() + HEADING_BASELINE;
            g2.setPaint(look.palette().label());
            g2.setFont(look.fonts().strong(SIZE));
            double start = frame.columns().tailStart() + HEADING_GAP;
            String heading = Lettering.fitting(g2, tail.heading(), frame.area().getMaxX() - start);
            Lettering.left(g2, tail.headingBefore(), frame.columns().left(), baseline);
            Lettering.left(g2, heading, start, baseline);
        });
    }

    void paintLabels(Graphics2D g2) {
        boolean small = look.detail() == ChartLook.Detail.SMALL;
        g2.setPaint(small ? look.palette().label() : look.palette().text());
        g2.setFont(small ? look.fonts().regular(SMALL_SIZE) : look.fonts().strong(SIZE));
        for (int i = 0; i < chart.categories().size(); i++) {
            String label = chart.categories().get(i).label();
            Lettering.centred(g2, label, frame.columns().middle(i), frame.bars().getMaxY() + LABEL_BASELINE);
        }
    }

    void paintTotals(Graphics2D g2) {
        g2.setPaint(look.palette().text());
        g2.setFont(look.fonts().strong(SIZE));
        double widest = chart.categories().stream()
                .mapToDouble(category -> Lettering.width(g2, category.total()))
                .max()
                .orElse(0);
        if (widest + TOTAL_GAP > frame.columns().width()) {
            g2.setFont(look.fonts().strong(SMALL_SIZE));
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            Category category = chart.categories().get(i);
            double y = frame.y(chart.top(category)) - TOTAL_DISTANCE;
            Lettering.centred(g2, category.total(), frame.columns().middle(i), y);
        }
    }

    void paintMarks(Graphics2D g2) {
        chart.marks().ifPresent(marks -> {
            g2.setPaint(look.palette().text());
            for (int i = 0; i < chart.categories().size(); i++) {
                BigDecimal level = marks.values().get(chart.categories().get(i).key());
                if (level != null) {
                    g2.fill(mark(i, level));
                }
            }
        });
    }

    private Rectangle2D mark(int index, BigDecimal level) {
        int width = frame.barWidth() + 2 * MARK_OVERHANG;
        double left = Math.round(frame.columns().middle(index) - width / 2.0);
        return new Rectangle2D.Double(left, Math.round(frame.y(level)) - 1, width, MARK_HEIGHT);
    }
}

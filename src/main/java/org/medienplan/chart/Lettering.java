package org.medienplan.chart;

import java.awt.Graphics2D;

/// Places texts on whole pixels, so that they are as sharp as the window's own.
final class Lettering {

    private Lettering() {}

    static void left(Graphics2D g2, String text, double x, double baseline) {
        g2.drawString(text, (int) Math.round(x), (int) Math.round(baseline));
    }

    static void right(Graphics2D g2, String text, double x, double baseline) {
        left(g2, text, x - width(g2, text), baseline);
    }

    static void centred(Graphics2D g2, String text, double x, double baseline) {
        left(g2, text, x - width(g2, text) / 2, baseline);
    }

    /// The text, or what stands before its first comma where the whole of it is too wide.
    static String fitting(Graphics2D g2, String text, double width) {
        int comma = text.indexOf(',');
        return comma < 0 || width(g2, text) <= width ? text : text.substring(0, comma);
    }

    static double width(Graphics2D g2, String text) {
        return g2.getFont().getStringBounds(text, g2.getFontRenderContext()).getWidth();
    }
}

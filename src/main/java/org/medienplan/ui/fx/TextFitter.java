package org.medienplan.ui.fx;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Measures texts and shortens those that are too long; remembers the widths, since the same labels
/// are painted again and again.
public final class TextFitter {

    private static final String DOTS = "…";
    private final Map<Font, Map<String, Double>> widths = new HashMap<>();
    private final Text probe = new Text();

    /// The width of a text in pixels.
    public double width(String text, Font font) {
        return widths.computeIfAbsent(font, f -> new HashMap<>()).computeIfAbsent(text, t -> measure(t, font));
    }

    /// The text, or its beginning with three dots where it is wider than there is room.
    public String fit(String text, Font font, double available) {
        if (width(text, font) <= available) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).stripTrailing() + DOTS, font) > available) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + DOTS;
    }

    private double measure(String text, Font font) {
        probe.setFont(font);
        probe.setText(text);
        return probe.getLayoutBounds().getWidth();
    }
}

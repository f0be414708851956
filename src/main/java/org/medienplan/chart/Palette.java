package org.medienplan.chart;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import org.medienplan.theme.Rgb;
import org.medienplan.theme.Tokens;

/// The colours of a chart.
///
/// @param tail ground of the years after the plan
/// @param grid lines behind the bars
/// @param text totals and marks
/// @param label labels of the columns and headings
/// @param tick labels of the value axis
public record Palette(Color tail, Color grid, Color text, Color label, Color tick, Map<SeriesColour, Color> series) {

    public Palette {
        series = Map.copyOf(series);
    }

    /// The colours of a theme.
    public static Palette of(Tokens tokens) {
        Map<SeriesColour, Color> series = new EnumMap<>(SeriesColour.class);
        for (SeriesColour colour : SeriesColour.values()) {
            series.put(colour, awt(tokens.colour(colour.token())));
        }
        return new Palette(
                awt(tokens.colour("tail")),
                awt(tokens.colour("grid")),
                awt(tokens.colour("text")),
                awt(tokens.colour("text-2")),
                awt(tokens.colour("text-3")),
                series);
    }

    /// The colour of a series.
    public Color of(SeriesColour colour) {
        return series.getOrDefault(colour, text);
    }

    private static Color awt(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}

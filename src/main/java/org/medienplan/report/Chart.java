package org.medienplan.report;

import java.util.List;

/// A chart of stacked columns over cells of its own sheet.
///
/// @param title what it shows
/// @param description the same in a sentence, for those who cannot see it
/// @param row key of the row below which it stands
/// @param height in rows
/// @param categories what stands under the columns, block after block
/// @param series from the bottom of the stacks to their top
/// @param firstTail number of the columns before the years after the horizon, which are shown paler
public record Chart(
        String title,
        String description,
        String row,
        int height,
        List<Block> categories,
        List<Series> series,
        int firstTail) {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /// One part of all stacks.
    ///
    /// @param name what the legend calls it
    /// @param values one for each category
    /// @param colour as red, green, blue
    /// @param tailColour the colour after the horizon
    public record Series(String name, List<Block> values, int colour, int tailColour) {

        public Series {
            values = List.copyOf(values);
        }
    }
}

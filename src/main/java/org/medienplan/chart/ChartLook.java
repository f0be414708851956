package org.medienplan.chart;

import java.math.BigDecimal;
import java.util.function.Function;

/// Everything about a drawing that is not its data.
///
/// @param numbers writes the numbers of the value axis
public record ChartLook(Palette palette, ChartFonts fonts, Function<BigDecimal, String> numbers, Detail detail) {

    /// How much is drawn around the bars.
    public enum Detail {
        /// Axis, labels in bold, totals, headings.
        FULL,
        /// As full, with labels in small type: for narrow cards.
        SMALL,
        /// Bars only: a thumbnail.
        BARS
    }
}

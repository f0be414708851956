package org.medienplan.ui.component.heatmap;

import java.math.BigDecimal;

/// One cell.
///
/// @param text always printed: the number, or the word for unknown
/// @param spoken the degree in words, for screen readers ("Ausstattungsgrad 60 Prozent, Lücke 38")
public record HeatCell(String text, HeatClass heat, String spoken) {

    /// A cell with a known degree.
    ///
    /// @param percent unrounded, so that 99.6 is not coloured as complete
    public static HeatCell of(BigDecimal percent, String text, String spoken) {
        return new HeatCell(text, HeatClass.of(percent), spoken);
    }

    /// A cell whose degree is unknown.
    public static HeatCell unknown(String text, String spoken) {
        return new HeatCell(text, HeatClass.UNKNOWN, spoken);
    }
}

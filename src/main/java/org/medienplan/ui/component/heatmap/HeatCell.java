package org.medienplan.ui.component.heatmap;

import java.math.BigDecimal;
import java.util.function.Supplier;

/// One cell.
///
/// @param text always printed: the number, or the word for unknown
/// @param sentence says the degree in words, for screen readers ("Ausstattungsgrad 60 Prozent, Lücke 38"); asked for
///     when somebody is at the cell, so that thousands of cells need no sentence
public record HeatCell(String text, HeatClass heat, Supplier<String> sentence) {

    /// A cell with a known degree.
    ///
    /// @param percent unrounded, so that 99.6 is not coloured as complete
    public static HeatCell of(BigDecimal percent, String text, Supplier<String> sentence) {
        return new HeatCell(text, HeatClass.of(percent), sentence);
    }

    /// A cell with a known degree whose sentence is at hand.
    public static HeatCell of(BigDecimal percent, String text, String spoken) {
        return of(percent, text, () -> spoken);
    }

    /// A cell whose degree is unknown.
    public static HeatCell unknown(String text, String spoken) {
        return new HeatCell(text, HeatClass.UNKNOWN, () -> spoken);
    }

    /// The degree in words.
    public String spoken() {
        return sentence.get();
    }
}

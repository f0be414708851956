package org.medienplan.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/// The two cuts that charts are lettered in, at 1 px.
///
/// @param regular ticks
/// @param strong totals, labels of years, headings
public record ChartFonts(Font regular, Font strong) {

    private static final String FOLDER = "/org/medienplan/font/";

    /// The cuts of the bundled family, read once.
    ///
    /// @throws ExceptionInInitializerError when a font file is missing or damaged
    public static ChartFonts bundled() {
        return Bundled.FONTS;
    }

    Font regular(int size) {
        return regular.deriveFont((float) size);
    }

    Font strong(int size) {
        return strong.deriveFont((float) size);
    }

    private static Font read(String file) {
        try (InputStream in = ChartFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(FOLDER + file + " could not be read", e);
        }
    }

    private static final class Bundled {
        static final ChartFonts FONTS =
                new ChartFonts(read("IBMPlexSans-Regular.ttf"), read("IBMPlexSans-SemiBold.ttf"));
    }
}

package org.medienplan.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled family IBM Plex Sans, whose digits are equally wide in all four cuts, so that bold
/// totals align with their rows.
///
/// JavaFX knows two of the cuts as families of their own; style sheets name them like that.
public final class Fonts {

    /// 400, and 700 with bold weight.
    public static final String REGULAR = "IBM Plex Sans";
    /// 500.
    public static final String MEDIUM = "IBM Plex Sans Medm";
    /// 600.
    public static final String STRONG = "IBM Plex Sans SmBld";

    private static final String FOLDER = "/org/medienplan/font/";
    private static final List<String> CUTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private Fonts() {}

    /// Makes the cuts known to JavaFX; doing it twice does no harm.
    ///
    /// @return the four cuts at 1 px, from regular to bold
    /// @throws IllegalStateException when a font file is missing or damaged
    public static List<Font> load() {
        return CUTS.stream().map(Fonts::load).toList();
    }

    /// The regular cut.
    public static Font regular(double pixels) {
        return Font.font(REGULAR, pixels);
    }

    /// The semibold cut.
    public static Font strong(double pixels) {
        return Font.font(STRONG, pixels);
    }

    private static Font load(String cut) {
        String file = FOLDER + "IBMPlexSans-" + cut + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            Font font = in == null ? null : Font.loadFont(in, 1);
            if (font == null) {
                throw new IllegalStateException(file + " is missing or damaged");
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }
}

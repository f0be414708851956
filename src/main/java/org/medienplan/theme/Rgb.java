package org.medienplan.theme;

import java.util.Locale;

/// An opaque colour of the sRGB space.
///
/// @param red 0 to 255
/// @param green 0 to 255
/// @param blue 0 to 255
public record Rgb(int red, int green, int blue) {

    private static final int MAX = 255;

    public Rgb {
        requireChannel("red", red);
        requireChannel("green", green);
        requireChannel("blue", blue);
    }

    /// Reads `#RRGGBB`.
    ///
    /// @throws IllegalArgumentException when the text is anything else
    public static Rgb parse(String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("colour must look like #16212A but is " + text);
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return new Rgb(value >> 16, (value >> 8) & MAX, value & MAX);
    }

    /// The colour as `#RRGGBB`, as style sheets write it.
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /// The contrast ratio to another colour after WCAG 2, from 1 (equal) to 21 (black on white).
    public double contrast(Rgb other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /// The relative luminance after WCAG 2, from 0 (black) to 1 (white).
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / (double) MAX;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static void requireChannel(String name, int value) {
        if (value < 0 || value > MAX) {
            throw new IllegalArgumentException(name + " must be between 0 and 255 but is " + value);
        }
    }
}

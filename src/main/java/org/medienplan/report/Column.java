package org.medienplan.report;

/// A column of a sheet.
///
/// @param key how formulas call it
/// @param width in digits of the ordinary font
/// @param alignment where its cells and its head stand
/// @param wrapped whether long texts continue on further lines
/// @param strong whether it is set bold, as sums are
/// @param tail whether it belongs to the years after the horizon
public record Column(String key, int width, Alignment alignment, boolean wrapped, boolean strong, boolean tail) {

    /// Where cells stand.
    public enum Alignment {
        LEFT,
        RIGHT
    }

    /// Text on one line.
    public static Column line(String key, int width) {
        return new Column(key, width, Alignment.LEFT, false, false, false);
    }

    /// Text that may need several lines.
    public static Column text(String key, int width) {
        return new Column(key, width, Alignment.LEFT, true, false, false);
    }

    public static Column number(String key, int width) {
        return new Column(key, width, Alignment.RIGHT, false, false, false);
    }

    public Column asStrong() {
        return new Column(key, width, alignment, wrapped, true, tail);
    }

    public Column inTail() {
        return new Column(key, width, alignment, wrapped, strong, true);
    }
}

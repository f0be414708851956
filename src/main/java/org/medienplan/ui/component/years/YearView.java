package org.medienplan.ui.component.years;

/// What of a year table is in view and where its user is.
///
/// @param scroll pixels that the rows are scrolled up
/// @param line the current line, or -1
/// @param column the current column, or -1 for the head of the row
/// @param hover the line under the mouse, or -1
record YearView(double scroll, int line, int column, int hover, boolean focused) {

    static final YearView START = new YearView(0, -1, -1, -1, false);

    YearView at(int newLine, int newColumn) {
        return new YearView(scroll, newLine, newColumn, hover, focused);
    }

    YearView scrolled(double newScroll) {
        return new YearView(Math.round(newScroll), line, column, hover, focused);
    }

    YearView hovering(int newHover) {
        return new YearView(scroll, line, column, newHover, focused);
    }

    YearView focused(boolean newFocused) {
        return new YearView(scroll, line, column, hover, newFocused);
    }
}

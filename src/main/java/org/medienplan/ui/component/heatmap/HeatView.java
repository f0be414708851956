package org.medienplan.ui.component.heatmap;

/// What of a heat map is in view and where its user is.
///
/// @param scroll pixels that the lines are scrolled up
/// @param line the current line, or -1
/// @param column the current column, or -1 for the label of the line
/// @param hover the line under the mouse, or -1
record HeatView(double scroll, int line, int column, int hover, boolean focused) {

    static final HeatView START = new HeatView(0, -1, -1, -1, false);

    HeatView at(int newLine, int newColumn) {
        return new HeatView(scroll, newLine, newColumn, hover, focused);
    }

    /// Scrolled to a whole pixel, so that texts stay sharp.
    HeatView scrolled(double newScroll) {
        return new HeatView(Math.round(newScroll), line, column, hover, focused);
    }

    HeatView hovering(int newHover) {
        return new HeatView(scroll, line, column, newHover, focused);
    }

    HeatView focused(boolean newFocused) {
        return new HeatView(scroll, line, column, hover, newFocused);
    }
}

package org.medienplan.ui.component.years;

import org.medienplan.ui.component.GridPlaces;

/// Where lines and columns of a year table stand at a given size.
///
/// @param places the columns of the chart above
/// @param sums width of the sums at the right, 0 where there is no room for them
/// @param years number of years
/// @param columns number of columns, sums included where they are shown
record YearGeometry(
        YearLines lines, GridPlaces places, double width, double height, double sums, int years, int columns) {

    static final double LINE = 24;
    static final double END = 12;
    private static final double BESIDE = 6;

    /// Where the years end and the sums begin.
    double yearsEnd() {
        return width - sums;
    }

    double tailStart() {
        return places.tailStart(yearsEnd());
    }

    /// Where the values of a column end.
    double right(int column) {
        if (column < years) {
            return Math.round(places.right(column, yearsEnd()));
        }
        double each = sums / Math.max(1, columns - years);
        return Math.round(yearsEnd() + (column - years + 1) * each - END);
    }

    /// Where the head of a row ends.
    double headEnd() {
        return columns == 0 ? width : left(0);
    }

    /// Where a column begins for the mouse and the ring of the focus.
    double left(int column) {
        if (column == 0) {
            return right(0) - (columns > 1 ? right(1) - right(0) : right(0)) + BESIDE;
        }
        return column == years ? yearsEnd() : right(column - 1) + BESIDE;
    }

    double end(int column) {
        return right(column) + BESIDE;
    }

    /// Height of the pinned totals.
    double totalsHeight() {
        return (lines.size() - lines.totals()) * LINE;
    }

    /// Height of the part that scrolls.
    double viewport() {
        return Math.max(0, height - totalsHeight());
    }

    double maxScroll() {
        return Math.max(0, lines.totals() * LINE - viewport());
    }

    /// Top of a line. Totals follow the last row where everything fits, else they stand at the bottom.
    double lineY(int index, double scroll) {
        if (index < lines.totals()) {
            return index * LINE - scroll;
        }
        return Math.min(lines.totals() * LINE, viewport()) + (index - lines.totals()) * LINE;
    }

    /// The line at a height, or -1.
    int lineAt(double y, double scroll) {
        double totalsTop = lineY(lines.totals(), scroll);
        int line = y < totalsTop ? (int) ((y + scroll) / LINE) : lines.totals() + (int) ((y - totalsTop) / LINE);
        return line >= 0 && line < lines.size() ? line : -1;
    }

    /// The column at a place, or -1 for the head of the row.
    int columnAt(double x) {
        for (int column = columns - 1; column >= 0; column--) {
            if (x >= left(column)) {
                return column;
            }
        }
        return -1;
    }

    /// The scroll position nearest to the present one at which a line is wholly in view.
    double reveal(int index, double scroll) {
        if (index >= lines.totals() || viewport() < LINE) {
            return scroll;
        }
        return Math.clamp(scroll, Math.max(0, (index + 1) * LINE - viewport()), index * LINE);
    }
}

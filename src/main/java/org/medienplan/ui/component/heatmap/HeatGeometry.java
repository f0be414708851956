package org.medienplan.ui.component.heatmap;

import java.util.List;
import org.medienplan.ui.component.LineScrollBar;

/// Where the columns and lines of a heat map stand at a given size.
///
/// @param labels width of the column of labels
/// @param cell width of a cell, with one pixel of ground at its right
record HeatGeometry(HeatModel model, double width, double height, double labels, double cell) {

    static final double HEAD = 36;
    static final double TOTAL = 30;
    static final double LINE = 24;
    private static final double LABELS = 232;
    private static final double SHORT_LABELS = 176;
    private static final double LABEL_SHARE = 0.3;
    private static final double MIN_CELL = 44;
    private static final double MAX_CELL = 72;

    static HeatGeometry of(HeatModel model, double width, double height) {
        double sides = sum(model.before()) + sum(model.after()) + LineScrollBar.WIDTH;
        int count = Math.max(1, model.columns().size());
        double wanted = Math.clamp(Math.floor(width * LABEL_SHARE), SHORT_LABELS, LABELS);
        double cell = Math.clamp(Math.floor((width - wanted - sides) / count), MIN_CELL, MAX_CELL);
        double labels = Math.max(LABELS / 2, width - sides - count * cell);
        return new HeatGeometry(model, width, height, labels, cell);
    }

    /// Where the scrolling lines begin.
    double top() {
        return HEAD + TOTAL;
    }

    /// Height of the part that scrolls.
    double viewport() {
        return Math.max(0, height - top());
    }

    /// Start of a column of cells.
    double cellX(int column) {
        return labels + sum(model.before()) + column * cell;
    }

    /// End of a column of numbers before the cells.
    double beforeEnd(int index) {
        return labels + sum(model.before().subList(0, index + 1));
    }

    /// End of a column of numbers after the cells.
    double afterEnd(int index) {
        return cellX(model.columns().size()) + sum(model.after().subList(0, index + 1));
    }

    /// Top of a line; the total stands above the scrolling part.
    double lineY(int index, double scroll) {
        return index == 0 ? HEAD : top() + (index - 1) * LINE - scroll;
    }

    /// Height of a line.
    double lineHeight(int index) {
        return index == 0 ? TOTAL : LINE;
    }

    /// The line at a height, or -1.
    int lineAt(double y, double scroll, int count) {
        if (y < HEAD) {
            return -1;
        }
        int line = y < top() ? 0 : 1 + (int) ((y - top() + scroll) / LINE);
        return line < count ? line : -1;
    }

    /// The column of cells at a place, or -1 for everything beside them.
    int columnAt(double x) {
        int column = (int) Math.floor((x - cellX(0)) / cell);
        return column >= 0 && column < model.columns().size() ? column : -1;
    }

    /// How far the lines can scroll.
    double maxScroll(int count) {
        return Math.max(0, (count - 1) * LINE - viewport());
    }

    /// The scroll position nearest to the present one at which a line is wholly in view.
    double reveal(int index, double scroll) {
        if (index == 0 || viewport() < LINE) {
            return scroll;
        }
        double lineTop = (index - 1) * LINE;
        return Math.clamp(scroll, Math.max(0, lineTop + LINE - viewport()), lineTop);
    }

    private static double sum(List<HeatModel.Side> sides) {
        return sides.stream().mapToDouble(HeatModel.Side::width).sum();
    }
}

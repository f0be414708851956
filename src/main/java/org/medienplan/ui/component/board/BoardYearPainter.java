package org.medienplan.ui.component.board;

import java.util.List;
import javafx.scene.text.Font;
import org.medienplan.ui.component.board.BoardGeometry.Box;
import org.medienplan.ui.component.board.BoardModel.Column;

/// Paints the line of the years: what each costs, beside what it may cost.
record BoardYearPainter(BoardInk ink, BoardGeometry geometry, BoardView view) {

    private static final double PADDING = 10;
    private static final double FIRST = 17;
    private static final double BAR_TOP = 32;
    private static final double WORDS = 58;
    private static final double MARK = 2;

    void paint() {
        ink.fill("surface", 0, 0, geometry.width(), BoardGeometry.HEAD);
        corner(geometry.model().corner());
        List<Column> columns = geometry.model().columns();
        for (int i = 0; i < columns.size(); i++) {
            ink.fill("border", geometry.columnX(i), 0, 1, BoardGeometry.HEAD);
            column(columns.get(i), geometry.columnX(i), geometry.columnX(i + 1));
        }
        geometry.model().tail().filter(tail -> geometry.hasTail()).ifPresent(this::tail);
        ink.fill("control-border", 0, BoardGeometry.HEAD - 1, geometry.width(), 1);
        view.current().filter(spot -> spot.band() < 0).ifPresent(spot -> ring(spot.index()));
    }

    private void corner(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ink.text(
                    lines.get(i),
                    i == 0 ? ink.cuts().strong() : ink.cuts().small(),
                    i == 0 ? "text" : "text-2",
                    12,
                    FIRST + i * 17,
                    geometry.labels() - 16);
        }
    }

    private void column(Column column, double from, double to) {
        double left = from + PADDING;
        double right = to - PADDING;
        ink.text(column.name(), ink.cuts().year(), "text", left, FIRST, right - left);
        double room = right - left - ink.width(column.name(), ink.cuts().year()) - 6;
        boolean beside = ink.width(column.amount(), ink.cuts().smallStrong()) <= room;
        if (beside) {
            amounts(column, right, room);
        }
        ink.fill("grid", left, BAR_TOP + BoardGeometry.BAR / 2, right - left, 1);
        double width = right - left;
        double within = column.mark() < 0 ? column.fill() : Math.min(column.fill(), column.mark());
        ink.fill("chart-navy", left, BAR_TOP, width * within, BoardGeometry.BAR);
        if (column.mark() >= 0) {
            ink.fill("blocks", left + width * within, BAR_TOP, width * (column.fill() - within), BoardGeometry.BAR);
            ink.fill("text", left + width * column.mark() - MARK / 2, BAR_TOP - 2, MARK, BoardGeometry.BAR + 4);
        }
        // Where a long amount has no room beside the year, it stands below instead of what only says that all is well.
        if (!beside && !column.exceeded()) {
            ink.text(column.amount(), ink.cuts().smallStrong(), "text", left, WORDS, right - left);
        } else {
            words(column, left, right);
        }
    }

    private void words(Column column, double left, double right) {
        double start = column.exceeded() ? ink.sign(left, WORDS) : left;
        Font font = column.exceeded() ? ink.cuts().smallStrong() : ink.cuts().small();
        ink.text(
                ink.width(column.words(), font) <= right - start ? column.words() : column.brief(),
                font,
                column.exceeded() ? "blocks" : "text-2",
                start,
                WORDS,
                right - start);
    }

    /// The amount and, where there is room beside the year, its limit.
    private void amounts(Column column, double right, double room) {
        String limit = column.limit().isEmpty() ? "" : " / " + column.limit();
        double amount = ink.width(column.amount(), ink.cuts().smallStrong());
        boolean both = amount + ink.width(limit, ink.cuts().small()) <= room;
        double end = right;
        if (both && !limit.isEmpty()) {
            ink.textTo(limit, ink.cuts().small(), "text-2", right, FIRST);
            end -= ink.width(limit, ink.cuts().small());
        }
        ink.textTo(column.amount(), ink.cuts().smallStrong(), "text", end, FIRST);
    }

    private void tail(Column tail) {
        ink.fill("tail", geometry.tailStart(), 0, geometry.width() - geometry.tailStart(), BoardGeometry.HEAD);
        ink.fill("border", geometry.tailStart(), 0, 1, BoardGeometry.HEAD);
        double right = geometry.width() - BoardGeometry.SCROLL_BAR - 12;
        ink.textTo(tail.name(), ink.cuts().smallStrong(), "text-2", right, FIRST);
        ink.textTo(tail.amount(), ink.cuts().smallStrong(), "text", right, FIRST + 20);
        ink.textTo(tail.words(), ink.cuts().small(), "text-2", right, WORDS);
    }

    private void ring(int index) {
        boolean tail = index >= geometry.model().columns().size();
        double from = tail ? geometry.tailStart() : geometry.columnX(index);
        double to = tail ? geometry.width() - BoardGeometry.SCROLL_BAR : geometry.columnX(index + 1);
        ink.frame(
                view.focused() ? "focus" : "control-border",
                new Box(from + 2, 2, to - from - 3, BoardGeometry.HEAD - 5),
                2);
    }
}

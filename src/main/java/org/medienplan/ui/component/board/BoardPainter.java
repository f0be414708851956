package org.medienplan.ui.component.board;

import java.util.List;
import org.medienplan.ui.component.board.BoardBands.Band;
import org.medienplan.ui.component.board.BoardBands.Spot;
import org.medienplan.ui.component.board.BoardGeometry.Box;
import org.medienplan.ui.component.board.BoardModel.Strip;

/// Paints the rows of a board and their strips. Links run behind the strips, the line of the years lies over what
/// scrolls below it.
record BoardPainter(BoardInk ink, BoardGeometry geometry, BoardView view) {

    private static final double HEAD_TEXT = 12;
    private static final double FOLD_TEXT = 22;
    private static final double LINE = 16;
    private static final double EXTENT = 3;

    void paint() {
        ink.fill("surface", 0, 0, geometry.width(), geometry.height());
        if (geometry.hasTail()) {
            ink.fill("tail", geometry.tailStart(), 0, geometry.width() - geometry.tailStart(), geometry.height());
        }
        columnLines();
        new BoardLinkPainter(ink, geometry, view).paint();
        for (int i = 0; i < geometry.bands().size(); i++) {
            Band band = geometry.bands().get(i);
            double top = geometry.bandTop(band);
            if (top < geometry.height() && top + band.height() > BoardGeometry.HEAD) {
                band(i, band, top);
            }
        }
        view.drag().ifPresent(this::drag);
        current();
        new BoardYearPainter(ink, geometry, view).paint();
    }

    private void band(int index, Band band, double top) {
        ink.fill("border", 0, top + band.height() - 1, geometry.width(), 1);
        head(band, top);
        if (geometry.hasTail()) {
            double right = geometry.width() - BoardGeometry.SCROLL_BAR - HEAD_TEXT;
            ink.textTo(band.row().tail(), ink.cuts().small(), "text-2", right, top + LINE);
        }
        for (int lane = 0; lane < band.lanes().size(); lane++) {
            List<Strip> strips = band.lanes().get(lane);
            for (int at = 0; at < strips.size(); at++) {
                strip(strips.get(at), geometry.box(band, lane, strips.get(at)), band, new Spot(index, lane, at));
            }
        }
    }

    private void head(Band band, double top) {
        double left = band.row().folds() ? FOLD_TEXT : band.row().level() > 0 ? FOLD_TEXT : HEAD_TEXT;
        if (band.row().folds()) {
            ink.chevron(HEAD_TEXT, top + LINE, !band.folded());
        }
        double room = geometry.labels() - left - 4;
        List<String> lines = twoLines(band.row().head(), room, band.height() >= 2 * LINE + 12);
        for (int i = 0; i < lines.size(); i++) {
            ink.text(
                    lines.get(i),
                    band.row().level() > 0 ? ink.cuts().body() : ink.cuts().strong(),
                    "text",
                    left,
                    top + LINE + i * LINE,
                    room);
        }
    }

    /// Breaks at a blank where one line is too narrow and there is height for two.
    private List<String> twoLines(String text, double room, boolean high) {
        int blank = text.lastIndexOf(' ');
        while (blank > 0 && ink.width(text.substring(0, blank), ink.cuts().strong()) > room) {
            blank = text.lastIndexOf(' ', blank - 1);
        }
        boolean one = ink.width(text, ink.cuts().strong()) <= room || blank <= 0 || !high;
        return one ? List.of(text) : List.of(text.substring(0, blank), text.substring(blank + 1));
    }

    private void columnLines() {
        for (int column = 0; column < geometry.model().columns().size(); column++) {
            ink.fill("border", geometry.columnX(column), BoardGeometry.HEAD, 1, geometry.viewport());
        }
        ink.fill("border", geometry.tailStart(), BoardGeometry.HEAD, 1, geometry.viewport());
    }

    private void strip(Strip strip, Box box, Band band, Spot spot) {
        boolean hovered = view.hover().filter(spot::equals).isPresent();
        String ground = strip.conflict() ? "blocks-soft" : hovered ? "subtle" : "surface";
        ink.gc().setFill(ink.colour(ground));
        ink.gc().fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
        ink.frame(strip.conflict() ? "blocks" : "border", box, 1);
        String colour = band.row().colour().token();
        ink.fill(colour, box.x(), box.y() + 1, BoardGeometry.EDGE, box.height() - 2);
        extent(strip, box, colour);
        label(strip, box, band.folded());
    }

    /// The half-years in which it really runs.
    private void extent(Strip strip, Box box, String colour) {
        double from = Math.max(box.x() + BoardGeometry.EDGE, geometry.halfX(strip.start()));
        double to = Math.min(box.right() - 1, geometry.halfX(strip.end() + 1));
        ink.fill(colour, from, box.y() + box.height() - EXTENT, to - from, EXTENT - 1);
    }

    private void label(Strip strip, Box box, boolean folded) {
        double middle = box.middle() - 1;
        double left = box.x() + BoardGeometry.EDGE + 5;
        if (strip.conflict()) {
            left = ink.sign(left, middle);
        }
        double amount = ink.width(strip.amount(), ink.cuts().smallStrong());
        double right = box.right() - 7;
        ink.textTo(strip.amount(), ink.cuts().smallStrong(), "text", right, middle);
        ink.text(
                strip.name(),
                folded ? ink.cuts().smallStrong() : ink.cuts().small(),
                strip.conflict() ? "text" : "text-2",
                left,
                middle,
                right - amount - 6 - left);
    }

    private void drag(BoardDrag drag) {
        Strip moved = drag.moved();
        Box box = geometry.box(drag.spot(), moved);
        ink.gc().setFill(ink.colour("selection"));
        ink.gc().fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
        ink.frame("accent", box, 2);
        extent(moved, box, "accent");
        label(moved, box, false);
    }

    private void current() {
        view.current()
                .filter(spot ->
                        spot.band() >= 0 && spot.band() < geometry.bands().size())
                .ifPresent(spot -> {
                    String colour = view.focused() ? "focus" : "control-border";
                    Band band = geometry.bands().get(spot.band());
                    if (spot.index() < 0) {
                        double top = geometry.bandTop(band);
                        ink.frame(colour, new Box(2, top + 2, geometry.labels() - 4, band.height() - 5), 2);
                    } else {
                        geometry.bands()
                                .strip(spot)
                                .map(strip -> geometry.box(spot, strip))
                                .ifPresent(box -> ink.frame(colour, outside(box), 2));
                    }
                });
    }

    private static Box outside(Box box) {
        return new Box(box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
    }
}

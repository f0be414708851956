package org.medienplan.ui.component.board;

import java.util.Optional;
import org.medienplan.ui.component.board.BoardBands.Band;
import org.medienplan.ui.component.board.BoardBands.Spot;
import org.medienplan.ui.component.board.BoardModel.Strip;

/// Where everything on a board stands at a given size.
///
/// @param scroll pixels that the rows are scrolled up
record BoardGeometry(BoardModel model, BoardBands bands, double width, double height, double scroll) {

    static final double HEAD = 76;
    static final double STRIP = 24;
    static final double BAR = 8;
    static final double EDGE = 4;
    static final double SCROLL_BAR = 8;
    private static final double LABELS = 124;
    private static final double NARROW_LABELS = 100;
    private static final double NARROW = 760;
    private static final double TAIL = 92;
    private static final double GAP = 5;
    private static final double TOP = 4;

    /// A place on the board.
    record Box(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double middle() {
            return y + height / 2;
        }

        boolean contains(double px, double py) {
            return px >= x && px <= right() && py >= y && py <= y + height;
        }
    }

    private boolean isNarrow() {
        return width < NARROW;
    }

    /// Width of the heads of the rows.
    double labels() {
        return isNarrow() ? NARROW_LABELS : LABELS;
    }

    /// Whether there is a tail, and room for it.
    boolean hasTail() {
        return model.tail().isPresent() && !isNarrow();
    }

    /// Where the tail begins; the right end where there is none.
    double tailStart() {
        return width - SCROLL_BAR - (hasTail() ? TAIL : 0);
    }

    double column() {
        return Math.max(
                1, (tailStart() - labels()) / Math.max(1, model.columns().size()));
    }

    /// Where a year begins.
    double columnX(int column) {
        return Math.round(labels() + column * column());
    }

    double viewport() {
        return Math.max(0, height - HEAD);
    }

    double maxScroll() {
        return Math.max(0, bands.height() - viewport());
    }

    double bandTop(Band band) {
        return HEAD + band.top() - scroll;
    }

    /// The whole years that a strip takes up.
    Box box(Band band, int lane, Strip strip) {
        int columns = model.columns().size();
        double left = columnX(BoardBands.firstColumn(strip, columns)) + GAP;
        double right = columnX(BoardBands.lastColumn(strip, columns) + 1) - GAP + 1;
        return new Box(left, bandTop(band) + TOP + lane * BoardBands.LANE, right - left, STRIP);
    }

    Box box(Spot spot, Strip strip) {
        return box(bands.get(spot.band()), spot.lane(), strip);
    }

    /// Where a half-year begins, from the begin of the board to its end.
    double halfX(int half) {
        int inside = Math.clamp(half, 0, model.halves());
        return labels() + inside * column() / BoardModel.HALVES;
    }

    /// How many half-years a distance is.
    int halves(double distance) {
        return (int) Math.round(distance * BoardModel.HALVES / column());
    }

    /// The year over which the mouse is: the number of columns for the tail, -1 for the heads of the rows.
    int columnAt(double x) {
        if (x < labels()) {
            return -1;
        }
        return x >= tailStart()
                ? model.columns().size()
                : Math.min(model.columns().size() - 1, (int) ((x - labels()) / column()));
    }

    /// The strip or the head of a row at a point; empty over everything else.
    Optional<Spot> spotAt(double x, double y) {
        int band = bandAt(y);
        if (band < 0) {
            return Optional.empty();
        }
        if (x < labels()) {
            return Optional.of(new Spot(band, 0, -1));
        }
        Band shown = bands.get(band);
        for (int lane = 0; lane < shown.lanes().size(); lane++) {
            for (int index = 0; index < shown.lanes().get(lane).size(); index++) {
                if (box(shown, lane, shown.lanes().get(lane).get(index)).contains(x, y)) {
                    return Optional.of(new Spot(band, lane, index));
                }
            }
        }
        return Optional.empty();
    }

    private int bandAt(double y) {
        if (y < HEAD) {
            return -1;
        }
        for (int i = 0; i < bands.size(); i++) {
            double top = bandTop(bands.get(i));
            if (y >= top && y < top + bands.get(i).height()) {
                return i;
            }
        }
        return -1;
    }

    /// The scroll position nearest to the present one at which a spot is wholly in view.
    double reveal(Spot spot) {
        Band band = bands.get(spot.band());
        double top = spot.index() < 0 ? band.top() : band.top() + spot.lane() * BoardBands.LANE;
        double bottom = spot.index() < 0 ? band.bottom() : top + STRIP + 2 * TOP;
        double highest = Math.max(0, Math.min(top, bottom - viewport()));
        return Math.clamp(scroll, highest, Math.max(highest, top));
    }
}

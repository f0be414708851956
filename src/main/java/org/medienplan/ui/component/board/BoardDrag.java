package org.medienplan.ui.component.board;

import org.medienplan.ui.component.board.BoardBands.Spot;
import org.medienplan.ui.component.board.BoardModel.Strip;

/// A strip or one of its ends in the hand of the user.
///
/// @param spot where the strip stands
/// @param part what of it is dragged
/// @param from where the mouse took hold
/// @param halves by how many half-years it has been dragged
record BoardDrag(Spot spot, Strip strip, Part part, double from, int halves) {

    /// What is dragged.
    enum Part {
        START,
        WHOLE,
        END
    }

    private static final double HANDLE = 7;

    /// Takes hold of a strip at a point.
    static BoardDrag take(Spot spot, Strip strip, BoardGeometry.Box box, double x) {
        boolean wide = box.width() > 6 * HANDLE;
        Part part =
                wide && x - box.x() < HANDLE ? Part.START : wide && box.right() - x < HANDLE ? Part.END : Part.WHOLE;
        return new BoardDrag(spot, strip, part, x, 0);
    }

    /// Dragged so far that neither end passes the other.
    BoardDrag to(int newHalves) {
        int length = strip.end() - strip.start();
        int held = switch (part) {
            case START -> Math.min(newHalves, length);
            case END -> Math.max(newHalves, -length);
            case WHOLE -> newHalves;
        };
        return new BoardDrag(spot, strip, part, from, held);
    }

    BoardMove move() {
        return new BoardMove(strip.key(), part == Part.END ? 0 : halves, part == Part.START ? 0 : halves);
    }

    /// The strip where it would stand.
    Strip moved() {
        BoardMove move = move();
        return strip.at(strip.start() + move.start(), strip.end() + move.end());
    }
}

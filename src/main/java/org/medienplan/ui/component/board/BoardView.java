package org.medienplan.ui.component.board;

import java.util.Optional;
import org.medienplan.ui.component.board.BoardBands.Spot;

/// What of a board is in view and what its user does.
///
/// @param scroll pixels that the rows are scrolled up
/// @param current where the user is
/// @param hover the spot under the mouse
/// @param drag what is being dragged
record BoardView(
        double scroll, Optional<Spot> current, Optional<Spot> hover, Optional<BoardDrag> drag, boolean focused) {

    static final BoardView START = new BoardView(0, Optional.empty(), Optional.empty(), Optional.empty(), false);

    /// Scrolled to a whole pixel, so that texts stay sharp.
    BoardView scrolled(double newScroll) {
        return new BoardView(Math.round(newScroll), current, hover, drag, focused);
    }

    BoardView at(Optional<Spot> newCurrent) {
        return new BoardView(scroll, newCurrent, hover, drag, focused);
    }

    BoardView hovering(Optional<Spot> newHover) {
        return new BoardView(scroll, current, newHover, drag, focused);
    }

    BoardView dragging(Optional<BoardDrag> newDrag) {
        return new BoardView(scroll, current, hover, newDrag, focused);
    }

    BoardView focused(boolean newFocused) {
        return new BoardView(scroll, current, hover, drag, newFocused);
    }
}

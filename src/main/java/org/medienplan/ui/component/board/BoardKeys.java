package org.medienplan.ui.component.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.medienplan.ui.component.board.BoardBands.Spot;
import org.medienplan.ui.component.board.BoardModel.Strip;

/// Where keys lead on a board, and what they move. The line of the years is band -1, its index the year.
///
/// @param bands the rows
/// @param columns number of years, the tail included
record BoardKeys(BoardBands bands, int columns) {

    private static final int YEAR = BoardModel.HALVES;

    /// What a key moves of a strip: Alt moves it by a year, Ctrl by half a year; with Shift, Alt moves its end and Ctrl
    /// its begin by half a year.
    static Optional<BoardMove> move(KeyEvent key, Strip strip) {
        boolean held = key.isAltDown() || key.isShortcutDown();
        int step = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1 : 0;
        if (!held || step == 0) {
            return Optional.empty();
        }
        BoardMove move;
        if (key.isShiftDown()) {
            move = new BoardMove(strip.key(), key.isAltDown() ? 0 : step, key.isAltDown() ? step : 0);
        } else {
            int by = key.isAltDown() ? step * YEAR : step;
            move = new BoardMove(strip.key(), by, by);
        }
        boolean turns = strip.end() + move.end() < strip.start() + move.start();
        return turns ? Optional.empty() : Optional.of(move);
    }

    /// The spot that a key leads to; the same one where it leads nowhere.
    Spot after(KeyCode key, Spot from) {
        return from.band() < 0 ? fromYears(key, from) : fromBand(key, from);
    }

    private Spot fromYears(KeyCode key, Spot from) {
        return switch (key) {
            case LEFT -> year(from.index() - 1);
            case RIGHT -> year(from.index() + 1);
            case HOME -> year(0);
            case END -> year(columns - 1);
            case DOWN, PAGE_DOWN -> bands.isEmpty() ? from : head(0);
            default -> from;
        };
    }

    private Spot year(int index) {
        return new Spot(-1, 0, Math.clamp(index, 0, Math.max(0, columns - 1)));
    }

    private Spot fromBand(KeyCode key, Spot from) {
        return switch (key) {
            case LEFT -> new Spot(from.band(), from.index() <= 0 ? 0 : from.lane(), Math.max(-1, from.index() - 1));
            case RIGHT ->
                new Spot(
                        from.band(),
                        from.lane(),
                        Math.min(from.index() + 1, lane(from).size() - 1));
            case HOME -> head(from.band());
            case END -> new Spot(from.band(), from.lane(), lane(from).size() - 1);
            case UP -> vertical(from, -1);
            case DOWN -> vertical(from, 1);
            case PAGE_UP -> head(Math.max(0, from.band() - 1));
            case PAGE_DOWN -> head(Math.min(bands.size() - 1, from.band() + 1));
            default -> from;
        };
    }

    private static Spot head(int band) {
        return new Spot(band, 0, -1);
    }

    private List<Strip> lane(Spot spot) {
        List<List<Strip>> lanes = bands.get(spot.band()).lanes();
        return spot.lane() < lanes.size() ? lanes.get(spot.lane()) : List.of();
    }

    /// Up or down a lane, to the strip nearest in time; from head to head.
    private Spot vertical(Spot from, int step) {
        int lanes = bands.get(from.band()).lanes().size();
        int lane = from.lane() + step;
        boolean inside = from.index() >= 0 && lane >= 0 && lane < lanes;
        int band = inside ? from.band() : from.band() + step;
        if (band < 0) {
            return year(from.index() < 0 ? 0 : firstColumn(from));
        }
        if (band >= bands.size()) {
            return from;
        }
        int last = bands.get(band).lanes().size() - 1;
        int target = inside ? lane : step > 0 ? 0 : Math.max(0, last);
        return from.index() < 0 ? head(band) : nearest(new Spot(band, target, 0), from);
    }

    private int firstColumn(Spot spot) {
        return bands.strip(spot)
                .map(strip -> BoardBands.firstColumn(strip, columns))
                .orElse(0);
    }

    private Spot nearest(Spot lane, Spot from) {
        int start = bands.strip(from).map(Strip::start).orElse(0);
        List<Strip> strips = lane(lane);
        return IntStream.range(0, strips.size())
                .boxed()
                .min((a, b) -> Integer.compare(
                        Math.abs(strips.get(a).start() - start),
                        Math.abs(strips.get(b).start() - start)))
                .map(index -> new Spot(lane.band(), lane.lane(), index))
                .orElse(head(lane.band()));
    }
}

package org.medienplan.ui.component.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medienplan.ui.component.board.BoardModel.Row;
import org.medienplan.ui.component.board.BoardModel.Strip;

/// The rows of a board as they are shown: what is folded is one strip, and strips that share a year stand in lanes one
/// below the other.
///
/// @param bands from top to bottom
/// @param height of all of them
record BoardBands(List<Band> bands, double height) {

    static final double LANE = 26;
    private static final double PADDING = 6;
    private static final double LEAST = 32;

    /// One row.
    ///
    /// @param lanes each with its strips from left to right
    /// @param top its distance from the top of the first row
    record Band(Row row, boolean folded, List<List<Strip>> lanes, double top, double height) {

        double bottom() {
            return top + height;
        }
    }

    /// Where a strip stands.
    ///
    /// @param index -1 for the head of the row
    record Spot(int band, int lane, int index) {}

    static BoardBands of(BoardModel model, Set<String> folded) {
        List<Band> bands = new ArrayList<>();
        double top = 0;
        for (Row row : model.rows()) {
            boolean fold = folded.contains(row.key()) && row.folds();
            List<Strip> shown = fold ? row.summary().stream().toList() : row.strips();
            List<List<Strip>> lanes = lanes(shown, model.columns().size());
            double height = Math.max(LEAST, lanes.size() * LANE + PADDING);
            bands.add(new Band(row, fold, lanes, top, height));
            top += height;
        }
        return new BoardBands(List.copyOf(bands), top);
    }

    /// The first lane in which there is room in all years of a strip.
    private static List<List<Strip>> lanes(List<Strip> strips, int columns) {
        List<Strip> sorted = strips.stream()
                .sorted(Comparator.comparingInt(Strip::start)
                        .thenComparingInt(Strip::end)
                        .thenComparing(Strip::name))
                .toList();
        List<List<Strip>> lanes = new ArrayList<>();
        for (Strip strip : sorted) {
            int first = firstColumn(strip, columns);
            lanes.stream()
                    .filter(lane -> lastColumn(lane.getLast(), columns) < first)
                    .findFirst()
                    .orElseGet(() -> {
                        List<Strip> created = new ArrayList<>();
                        lanes.add(created);
                        return created;
                    })
                    .add(strip);
        }
        return lanes;
    }

    /// The first year that a strip takes up; what lies outside the board stands at its edge.
    static int firstColumn(Strip strip, int columns) {
        return Math.clamp(Math.floorDiv(strip.start(), BoardModel.HALVES), 0, columns - 1);
    }

    static int lastColumn(Strip strip, int columns) {
        return Math.clamp(Math.floorDiv(strip.end(), BoardModel.HALVES), 0, columns - 1);
    }

    boolean isEmpty() {
        return bands.isEmpty();
    }

    int size() {
        return bands.size();
    }

    Band get(int index) {
        return bands.get(index);
    }

    /// The strip at a spot; empty for the head of a row.
    Optional<Strip> strip(Spot spot) {
        if (spot.band() < 0 || spot.band() >= bands.size() || spot.index() < 0) {
            return Optional.empty();
        }
        List<List<Strip>> lanes = bands.get(spot.band()).lanes();
        return spot.lane() < lanes.size()
                        && spot.index() < lanes.get(spot.lane()).size()
                ? Optional.of(lanes.get(spot.lane()).get(spot.index()))
                : Optional.empty();
    }

    /// Where a strip can be seen: itself, or the one into which it is folded.
    Optional<Spot> spotOf(String stripKey) {
        for (int band = 0; band < bands.size(); band++) {
            Band shown = bands.get(band);
            if (shown.folded()
                    && shown.row().strips().stream().anyMatch(one -> one.key().equals(stripKey))) {
                return Optional.of(new Spot(band, 0, 0));
            }
            Optional<Spot> found = spotIn(band, stripKey);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> spotIn(int band, String stripKey) {
        List<List<Strip>> lanes = bands.get(band).lanes();
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int index = 0; index < lanes.get(lane).size(); index++) {
                if (lanes.get(lane).get(index).key().equals(stripKey)) {
                    return Optional.of(new Spot(band, lane, index));
                }
            }
        }
        return Optional.empty();
    }

    /// Where a row stands, or -1.
    int indexOf(String rowKey) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).row().key().equals(rowKey)) {
                return i;
            }
        }
        return -1;
    }
}

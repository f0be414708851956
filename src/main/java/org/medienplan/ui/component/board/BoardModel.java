package org.medienplan.ui.component.board;

import java.util.List;
import java.util.Optional;
import org.medienplan.chart.SeriesColour;

/// Everything that a [Board] shows.
///
/// @param corner what the amounts over the years are, in one or two short lines
/// @param columns the years
/// @param tail what comes after the years, set apart
/// @param rows subjects from top to bottom
/// @param links which strip must come before which
public record BoardModel(
        List<String> corner, List<Column> columns, Optional<Column> tail, List<Row> rows, List<Link> links) {

    /// Half-years in a column.
    public static final int HALVES = 2;

    /// A year with its money.
    ///
    /// @param name the year
    /// @param amount its money, formatted
    /// @param limit what it may cost, formatted; empty for no limit
    /// @param fill the money as a share of the scale that all columns have in common, 0 to 1
    /// @param mark the limit on the same scale; negative for no limit
    /// @param words how the two stand to each other
    /// @param brief the same for narrow columns
    /// @param exceeded whether the money is more than the limit
    /// @param spoken all of it as one sentence
    public record Column(
            String name,
            String amount,
            String limit,
            double fill,
            double mark,
            String words,
            String brief,
            boolean exceeded,
            String spoken) {}

    /// A subject.
    ///
    /// @param key names it to whoever opens it
    /// @param level 0, or 1 for a part of the row above
    /// @param strips in any order
    /// @param summary stands for all strips while they are folded away; empty where the row does not fold
    /// @param tail its money after the years, formatted
    /// @param spoken the head as one sentence
    public record Row(
            String key,
            String head,
            SeriesColour colour,
            int level,
            List<Strip> strips,
            Optional<Strip> summary,
            String tail,
            String spoken) {

        public Row {
            strips = List.copyOf(strips);
        }

        /// Whether its strips can be folded into one.
        public boolean folds() {
            return summary.isPresent();
        }
    }

    /// Something that lasts from a half-year to another.
    ///
    /// @param key names it to whoever opens or moves it
    /// @param start half-years from the begin of the first column, before it where negative
    /// @param end the last half-year
    /// @param conflict whether something is wrong with its time
    /// @param spoken all of it as one sentence
    public record Strip(String key, String name, String amount, int start, int end, boolean conflict, String spoken) {

        public Strip {
            if (end < start) {
                throw new IllegalArgumentException(key + " ends at " + end + " before it starts at " + start);
            }
        }

        /// The same strip at another time.
        public Strip at(int newStart, int newEnd) {
            return new Strip(key, name, amount, newStart, newEnd, conflict, spoken);
        }
    }

    /// That one strip waits for another.
    ///
    /// @param conflict whether it does not wait as long as it must
    public record Link(String before, String after, boolean conflict) {}

    public BoardModel {
        corner = List.copyOf(corner);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /// Nothing to show.
    public static final BoardModel EMPTY = new BoardModel(List.of(), List.of(), Optional.empty(), List.of(), List.of());

    /// Number of half-years.
    int halves() {
        return columns.size() * HALVES;
    }
}

package org.medienplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.medienplan.message.Outcome;

/// A table as a file has it: one row of headings, and the rows below it.
///
/// @param source name of the file
/// @param headings the headings, empty for a column that has none
/// @param rows the rows that have any content
record SourceTable(String source, List<String> headings, List<SourceRow> rows) {

    private static final int LOOKED_AT = 60;

    SourceTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// Finds the headings among the first rows: notes may stand above them.
    ///
    /// @param known how many of the cells in a row are headings that the reader knows
    static Outcome<SourceTable> of(String source, List<SourceRow> rows, ToLongFunction<SourceRow> known) {
        List<SourceRow> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Outcome.refused("file.empty", source);
        }
        int heading = headingAt(filled, known);
        return Outcome.ok(
                new SourceTable(source, filled.get(heading).cells(), filled.subList(heading + 1, filled.size())));
    }

    private static int headingAt(List<SourceRow> rows, ToLongFunction<SourceRow> known) {
        int looked = Math.min(rows.size(), LOOKED_AT);
        int best = best(rows, looked, known);
        return best >= 0 ? best : Math.max(best(rows, looked, SourceRow::filled), 0);
    }

    /// The first row with the highest score, or -1 where none scores.
    private static int best(List<SourceRow> rows, int looked, ToLongFunction<SourceRow> score) {
        int best = -1;
        long highest = 0;
        for (int i = 0; i < looked; i++) {
            long value = score.applyAsLong(rows.get(i));
            if (value > highest) {
                best = i;
                highest = value;
            }
        }
        return best;
    }

    /// The place of a heading; case and blanks do not matter.
    Outcome<Integer> column(String heading) {
        List<Integer> places = IntStream.range(0, headings.size())
                .filter(i -> isSame(headings.get(i), heading))
                .boxed()
                .toList();
        return switch (places.size()) {
            case 0 -> Outcome.refused("intake.no_such_column", heading, source, shownHeadings());
            case 1 -> Outcome.ok(places.getFirst());
            default -> Outcome.refused("intake.column_twice", heading, source);
        };
    }

    static boolean isSame(String heading, String other) {
        return folded(heading).equals(folded(other));
    }

    /// A heading as it is compared: without blanks, in lower case.
    static String folded(String heading) {
        return SourceRow.tidied(heading).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /// The headings that there are, for a message.
    String shownHeadings() {
        return String.join(
                ", ", headings.stream().filter(text -> !text.isEmpty()).toList());
    }

    /// Some of the different values of a column, in the order of the table.
    List<String> someValues(int column, int most) {
        return new ArrayList<>(rows.stream()
                .map(row -> row.cell(column))
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(most)
                .toList());
    }
}

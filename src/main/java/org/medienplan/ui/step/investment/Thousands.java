package org.medienplan.ui.step.investment;

import java.util.Arrays;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.quantity.Splitting;

/// Money by year in thousands of euros. The years of the plan and those after it are rounded apart, since their sums
/// stand apart: within each, rows and columns add up to what is shown.
final class Thousands {

    static final long UNIT = 100_000;

    private Thousands() {}

    /// Rounds rows of cents by year.
    ///
    /// @param horizon number of years in the plan
    static long[][] rounded(long[][] cents, int horizon) {
        long[][] rounded = new long[cents.length][];
        for (int row = 0; row < cents.length; row++) {
            rounded[row] = new long[cents[row].length];
        }
        int years = cents.length == 0 ? 0 : cents[0].length;
        block(cents, rounded, 0, Math.min(horizon, years));
        block(cents, rounded, Math.min(horizon, years), years);
        return rounded;
    }

    private static void block(long[][] cents, long[][] rounded, int from, int to) {
        long[][] exact = Arrays.stream(cents)
                .map(row -> Arrays.copyOfRange(row, from, to))
                .toArray(long[][]::new);
        ControlledRounding rounding = ControlledRounding.of(exact, UNIT);
        for (int row = 0; row < exact.length; row++) {
            for (int column = 0; column < to - from; column++) {
                rounded[row][from + column] = rounding.cell(row, column);
            }
        }
    }

    /// Rounds the parts of a row so that in every year they add up to the rounded row.
    ///
    /// @param whole thousands by year
    /// @param cents the exact parts by year
    static long[][] parts(long[] whole, long[][] cents) {
        long[][] rounded = new long[cents.length][whole.length];
        for (int year = 0; year < whole.length; year++) {
            int at = year;
            long[] weights = Arrays.stream(cents).mapToLong(part -> part[at]).toArray();
            if (Arrays.stream(weights).sum() > 0) {
                put(Splitting.byLargestRemainder(whole[year], weights), rounded, year);
            }
        }
        return rounded;
    }

    private static void put(long[] values, long[][] rows, int column) {
        for (int row = 0; row < values.length; row++) {
            rows[row][column] = values[row];
        }
    }
}

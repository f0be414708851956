package org.medienplan.quantity;

import java.util.Arrays;

/// Rounds a table of amounts to a larger unit, such as cents to thousands of euros, so that the shown parts add up to
/// the shown totals: the grand total rounds its exact value half up, totals of rows and columns are fitted to it by
/// largest remainder, and inner cells go up or down so that every row and column agrees.
public final class ControlledRounding {

    private final long[][] cells;
    private final long[] rows;
    private final long[] columns;
    private final long total;
    private final long[][] remainders;

    private ControlledRounding(long[][] exact, long unit) {
        int width = exact.length == 0 ? 0 : exact[0].length;
        long[] exactRows =
                Arrays.stream(exact).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        long[] exactColumns = new long[width];
        for (long[] row : exact) {
            for (int column = 0; column < width; column++) {
                exactColumns[column] += row[column];
            }
        }
        this.total = Math.floorDiv(Arrays.stream(exactRows).sum() + unit / 2, unit);
        this.rows = fitted(exactRows, unit, total);
        this.columns = fitted(exactColumns, unit, total);
        this.cells = new long[exact.length][width];
        this.remainders = new long[exact.length][width];
        for (int row = 0; row < exact.length; row++) {
            for (int column = 0; column < width; column++) {
                cells[row][column] = Math.floorDiv(exact[row][column], unit);
                remainders[row][column] = Math.floorMod(exact[row][column], unit);
            }
        }
        handOut();
    }

    /// Rounds a table.
    ///
    /// @param exact rows of equal length
    /// @param unit the unit to round to, 100,000 for thousands of euros from cents
    public static ControlledRounding of(long[][] exact, long unit) {
        return new ControlledRounding(exact, unit);
    }

    /// Rounds a row of parts with its total.
    public static ControlledRounding of(long[] exact, long unit) {
        return new ControlledRounding(new long[][] {exact}, unit);
    }

    public long cell(int row, int column) {
        return cells[row][column];
    }

    /// The total of a row, the sum of its cells.
    public long row(int row) {
        return rows[row];
    }

    /// The total of a column, the sum of its cells: 0 in a table without rows.
    public long column(int column) {
        return cells.length == 0 ? 0 : columns[column];
    }

    public long total() {
        return total;
    }

    /// Whole units for exact amounts, each down or up, so that they add up to a total.
    private static long[] fitted(long[] exact, long unit, long total) {
        long[] fitted = new long[exact.length];
        Integer[] byRemainder = new Integer[exact.length];
        long left = total;
        for (int i = 0; i < exact.length; i++) {
            fitted[i] = Math.floorDiv(exact[i], unit);
            byRemainder[i] = i;
            left -= fitted[i];
        }
        Arrays.sort(byRemainder, (a, b) -> Long.compare(Math.floorMod(exact[b], unit), Math.floorMod(exact[a], unit)));
        for (int i = 0; i < left; i++) {
            fitted[byRemainder[i]]++;
        }
        return fitted;
    }

    /// Raises cells until every row and column has its total. A row that lacks a unit gets it in a column that lacks
    /// one, if need be by moving units of other rows along a chain of cells.
    private void handOut() {
        for (int row = 0; row < cells.length; row++) {
            while (Arrays.stream(cells[row]).sum() < rows[row]) {
                if (!raise(row, new boolean[columns.length], true) && !raise(row, new boolean[columns.length], false)) {
                    return;
                }
            }
        }
    }

    private boolean raise(int row, boolean[] tried, boolean onlyFractions) {
        for (int column : byRemainder(row)) {
            boolean candidate =
                    !tried[column] && (!onlyFractions || (remainders[row][column] > 0 && !raised(row, column)));
            if (candidate) {
                tried[column] = true;
                if (lacks(column) || passOn(row, column, tried, onlyFractions)) {
                    cells[row][column]++;
                    mark(row, column);
                    return true;
                }
            }
        }
        return false;
    }

    /// Takes a raised unit of the column from another row, which raises another column instead.
    private boolean passOn(int row, int column, boolean[] tried, boolean onlyFractions) {
        for (int other = 0; other < cells.length; other++) {
            if (other != row && raised(other, column) && raise(other, tried, onlyFractions)) {
                cells[other][column]--;
                unmark(other, column);
                return true;
            }
        }
        return false;
    }

    private boolean lacks(int column) {
        long sum = 0;
        for (long[] row : cells) {
            sum += row[column];
        }
        return sum < columns[column];
    }

    private Integer[] byRemainder(int row) {
        Integer[] order = new Integer[columns.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Long.compare(remainders[row][b], remainders[row][a]));
        return order;
    }

    /// A raised cell is marked by a negative remainder.
    private boolean raised(int row, int column) {
        return remainders[row][column] < 0;
    }

    private void mark(int row, int column) {
        remainders[row][column] = -remainders[row][column] - 1;
    }

    private void unmark(int row, int column) {
        remainders[row][column] = -remainders[row][column] - 1;
    }
}

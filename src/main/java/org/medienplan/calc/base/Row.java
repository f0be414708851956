package org.medienplan.calc.base;

import org.medienplan.quantity.Counts;

/// A count for each year of the frame. A row that is zero in every year is shared.
public final class Row {

    private final int[] values;

    private Row(int[] values) {
        this.values = values;
    }

    /// A row to be filled.
    public static Row of(Frame frame) {
        return new Row(new int[frame.length()]);
    }

    public int get(int yearIndex) {
        return values[yearIndex];
    }

    public void set(int yearIndex, int value) {
        values[yearIndex] = value;
    }

    /// The value, zero where it is not known.
    public int known(int yearIndex) {
        return Math.max(values[yearIndex], 0);
    }

    /// The sum of known values from a year to before another.
    public int sum(int fromIndex, int untilIndex) {
        int sum = 0;
        for (int year = fromIndex; year < untilIndex; year++) {
            sum += Math.max(values[year], 0);
        }
        return sum;
    }

    /// The first year in which the value is not known, or the number of years.
    public int firstUnknown() {
        int year = 0;
        while (year < values.length && Counts.known(values[year])) {
            year++;
        }
        return year;
    }

    /// This row, or another where this one is zero in every year.
    public Row or(Row zero) {
        return isZero() ? zero : this;
    }

    public boolean isZero() {
        for (int value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }
}

package org.medienplan.quantity;

import java.util.Optional;

/// Half a calendar year, the planning unit of measures.
///
/// @param year the calendar year, 1990 to 2199
/// @param half 1 from January to June, 2 from July to December
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    /// The first year that has half-years.
    public static final int FIRST_YEAR = 1990;

    /// The last one.
    public static final int LAST_YEAR = 2199;

    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("half " + half);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year);
        }
    }

    /// Reads the canonical form, such as `2027-H1`.
    public static Optional<HalfYear> parse(String text) {
        return text.matches("(199\\d|2[01]\\d\\d)-H[12]")
                ? Optional.of(new HalfYear(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0'))
                : Optional.empty();
    }

    /// The half-year that comes so many later, earlier where negative.
    ///
    /// @throws IllegalArgumentException where that is before 1990 or after 2199
    public HalfYear plus(int halves) {
        int count = 2 * year + half - 1 + halves;
        return new HalfYear(Math.floorDiv(count, 2), Math.floorMod(count, 2) + 1);
    }

    /// The first half-year of a year, or the nearest half-year that there is.
    public static HalfYear firstOf(int year) {
        return nearest(2 * year);
    }

    /// The last half-year of a year, or the nearest half-year that there is.
    public static HalfYear lastOf(int year) {
        return nearest(2 * year + 1);
    }

    /// The half-year that comes so many later, earlier where negative, or the nearest one that there is.
    public HalfYear plusOrNearest(int halves) {
        return nearest(2 * year + half - 1 + halves);
    }

    /// The half-year itself, or the nearest one from the first to the last.
    public HalfYear within(HalfYear first, HalfYear last) {
        if (compareTo(first) < 0) {
            return first;
        }
        return compareTo(last) > 0 ? last : this;
    }

    private static HalfYear nearest(int count) {
        int known = Math.clamp(count, 2 * FIRST_YEAR, 2 * LAST_YEAR + 1);
        return new HalfYear(known / 2, known % 2 + 1);
    }

    /// How many half-years later this one is than another.
    public int minus(HalfYear other) {
        return 2 * (year - other.year) + half - other.half;
    }

    @Override
    public int compareTo(HalfYear other) {
        return Integer.compare(2 * year + half, 2 * other.year + other.half);
    }

    @Override
    public String toString() {
        return year + "-H" + half;
    }
}

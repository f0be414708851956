package org.medienplan.check;

import org.medienplan.quantity.HalfYear;

/// Reckoning with half-years.
final class HalfYears {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2199;

    private HalfYears() {}

    /// The first half-year of a year, or of the nearest year in which there are half-years.
    static HalfYear first(int year) {
        return new HalfYear(Math.clamp(year, EARLIEST, LATEST), 1);
    }

    /// The second half-year of a year, likewise.
    static HalfYear last(int year) {
        return new HalfYear(Math.clamp(year, EARLIEST, LATEST), 2);
    }

    /// The half-year so many half-years later, or with a negative number earlier.
    static HalfYear plus(HalfYear from, int halves) {
        int place = 2 * from.year() + from.half() - 1 + halves;
        int year = Math.clamp(Math.floorDiv(place, 2), EARLIEST, LATEST);
        return new HalfYear(year, Math.floorMod(place, 2) + 1);
    }

    /// How many half-years later the second one is.
    static int between(HalfYear from, HalfYear to) {
        return 2 * (to.year() - from.year()) + to.half() - from.half();
    }

    /// The half-year itself, or the nearest one within bounds.
    static HalfYear within(HalfYear wanted, HalfYear first, HalfYear last) {
        if (wanted.compareTo(first) < 0) {
            return first;
        }
        return wanted.compareTo(last) > 0 ? last : wanted;
    }
}

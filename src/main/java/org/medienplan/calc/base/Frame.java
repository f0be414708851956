package org.medienplan.calc.base;

import java.util.stream.IntStream;
import org.medienplan.plan.PlanHeader;

/// The calendar years that a plan computes: the horizon, then the tail in which replacements and follow-up costs go on.
///
/// @param firstYear the first budget year
/// @param horizon number of planned years
/// @param tail number of years after them
public record Frame(int firstYear, int horizon, int tail) {

    public static Frame of(PlanHeader header) {
        return new Frame(header.firstYear(), header.horizon(), header.tail());
    }

    /// Number of years, horizon and tail together.
    public int length() {
        return horizon + tail;
    }

    public int year(int index) {
        return firstYear + index;
    }

    /// The place of a year, from 0.
    public int index(int year) {
        return year - firstYear;
    }

    public boolean contains(int year) {
        return year >= firstYear && year < firstYear + length();
    }

    /// Whether the year at a place lies after the horizon.
    public boolean isTail(int index) {
        return index >= horizon;
    }

    public int lastHorizonIndex() {
        return horizon - 1;
    }

    public int lastYear() {
        return firstYear + length() - 1;
    }

    /// All years in order.
    public IntStream years() {
        return IntStream.rangeClosed(firstYear, lastYear());
    }
}

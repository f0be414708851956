package org.medienplan.analysis.training;

import org.medienplan.quantity.HalfYear;

/// One offer in one half-year.
///
/// @param halfYear when
/// @param courses how many courses
/// @param taken seats that are taken
/// @param offered seats that there are in courses with a limit; what is taken in others counts as offered
/// @param limited whether any course has a limit
public record CalendarCell(HalfYear halfYear, int courses, int taken, int offered, boolean limited) {

    /// From which part of the seats a half-year is almost full, in percent.
    public static final int ALMOST_FULL = 98;

    static CalendarCell empty(HalfYear halfYear) {
        return new CalendarCell(halfYear, 0, 0, 0, false);
    }

    CalendarCell plus(int moreCourses, int moreTaken, int moreOffered, boolean hasLimit) {
        return new CalendarCell(
                halfYear, courses + moreCourses, taken + moreTaken, offered + moreOffered, limited || hasLimit);
    }

    public boolean isEmpty() {
        return courses == 0;
    }

    /// Whether hardly a seat is left, or more are taken than there are.
    public boolean isAlmostFull() {
        return limited && 100L * taken >= (long) ALMOST_FULL * offered;
    }
}

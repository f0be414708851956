package org.medienplan.calc.base;

import org.medienplan.plan.school.School;
import org.medienplan.quantity.HalfYear;

/// School years from one to another, both included, by the calendar years in which they begin.
///
/// @param from the first
/// @param until the last
public record Span(int from, int until) {

    public static final Span ALWAYS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final Span NEVER = new Span(1, 0);

    /// The school years in which a school is open, be it for a half of one. The school year that begins in a calendar
    /// year is its second half and the first half of the next.
    static Span ofOpen(School school) {
        HalfYear opened = school.opened();
        HalfYear closed = school.closed();
        return new Span(
                opened == null ? ALWAYS.from : schoolYear(opened), closed == null ? ALWAYS.until : schoolYear(closed));
    }

    private static int schoolYear(HalfYear halfYear) {
        return halfYear.half() == 1 ? halfYear.year() - 1 : halfYear.year();
    }

    public boolean contains(int schoolYear) {
        return from <= schoolYear && schoolYear <= until;
    }

    /// Whether it begins with a school year, or ended with the one before.
    boolean turnsIn(int schoolYear) {
        return from == schoolYear || until == schoolYear - 1;
    }

    boolean isEmpty() {
        return from > until;
    }

    /// The part of this span that lies behind the end of another; empty where that has no end.
    Span after(Span other) {
        return other.until == ALWAYS.until ? NEVER : new Span(Math.max(from, other.until + 1), until);
    }
}

package org.medienplan.ui.step.infrastructure;

import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.quantity.HalfYear;

/// What the years of a plan take in, and what is recorded outside of them. That is kept, whatever the years are, and
/// counts again as soon as they take it in.
///
/// @param first the first planned year
/// @param last the last planned year
/// @param end the last year of all
/// @param measures number of measures that begin before the planned years or end after them
/// @param ceilings number of ceilings of other years
/// @param shifts number of shifted replacements that fell due or are bought in other years
record PlanYears(int first, int last, int end, int measures, int ceilings, int shifts) {

    static PlanYears of(Plan plan) {
        PlanHeader header = plan.header();
        int first = header.firstYear();
        int last = header.lastYear();
        int end = last + header.tail();
        HalfYear start = HalfYear.firstOf(first);
        HalfYear finish = HalfYear.lastOf(last);
        long measures = plan.measures().rows().stream()
                .filter(measure ->
                        measure.start().compareTo(start) < 0 || measure.end().compareTo(finish) > 0)
                .count();
        long ceilings = plan.ceilings().rows().stream()
                .filter(ceiling -> ceiling.year() < first || ceiling.year() > end)
                .count();
        long shifts = plan.replacementShifts().rows().stream()
                .filter(shift ->
                        Math.min(shift.due(), shift.year()) < first || Math.max(shift.due(), shift.year()) > end)
                .count();
        return new PlanYears(
                first, last, end, Math.toIntExact(measures), Math.toIntExact(ceilings), Math.toIntExact(shifts));
    }

    /// Whether years follow in which nothing new begins.
    boolean hasTail() {
        return end > last;
    }

    /// Whether everything lies in the years of the plan.
    boolean isComplete() {
        return measures + ceilings + shifts == 0;
    }
}

package org.medienplan.calc.funding;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;

/// Whether a cost of a year arises within the days of a programme. A cost may arise in any half-year in which its
/// measure
/// runs, so that it is in time where one of them is.
final class Dates {

    private Dates() {}

    /// [Verdict#TOO_EARLY], [Verdict#TOO_LATE], or eligible.
    ///
    /// @param measure the measure under which it arises, null where there is none
    static Verdict verdict(Programme programme, int year, @Nullable Measure measure) {
        HalfYear first = HalfYear.firstOf(year);
        HalfYear last = HalfYear.lastOf(year);
        if (measure != null) {
            first = measure.start().compareTo(first) > 0 ? measure.start() : first;
            last = measure.end().compareTo(last) < 0 ? measure.end() : last;
        }
        LocalDate from = programme.costsFrom();
        LocalDate until = programme.completeBy();
        if (from != null && end(last).isBefore(from)) {
            return Verdict.TOO_EARLY;
        }
        return until != null && end(first).isAfter(until) ? Verdict.TOO_LATE : Verdict.ELIGIBLE;
    }

    private static LocalDate end(HalfYear half) {
        return half.half() == 1
                ? LocalDate.of(half.year(), Month.JUNE, 30)
                : LocalDate.of(half.year(), Month.DECEMBER, 31);
    }
}

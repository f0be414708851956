package org.medienplan.check;

import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;

/// Moves a measure to a later begin.
final class Delay {

    private Delay() {}

    /// The measure begins later and runs as long as before, but not beyond the planned years.
    static Fix of(Measure measure, HalfYear start, HalfYear last) {
        int length = measure.end().minus(measure.start());
        HalfYear end = start.plusOrNearest(length).within(start, last);
        return Fixes.set(measure.id(), "start", start, "end", end);
    }
}

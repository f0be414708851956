package org.medienplan.schedule;

import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;

/// That a measure must not start before another at the holders that both are for.
///
/// @param before what comes first
/// @param after what waits for it
/// @param violated whether it starts too early: at some holder nothing of what comes first has started by then
public record Dependency(Measure before, Measure after, boolean violated) {

    /// The first half-year in which the waiting measure may start.
    public HalfYear earliest() {
        return before.start();
    }
}

package org.medienplan.ui.step.investment;

import java.util.Optional;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Metric;
import org.medienplan.workspace.Snapshot;

/// What every trial on a plan is measured by, computed once for all moves of the levers.
///
/// @param snapshot the plan
/// @param totals cost of each year in thousands of euros
/// @param provided degree of provision at the end of the plan; empty where nothing is needed
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
record TrialBase(Snapshot snapshot, long[] totals, Optional<Share> provided) {

    static TrialBase of(Snapshot snapshot) {
        Figures figures = snapshot.figures();
        return new TrialBase(snapshot, totals(figures), provided(figures, figures));
    }

    /// Whether it is that of a plan.
    @SuppressWarnings("ReferenceEquality") // comparing two plans by value takes longer than what is computed here
    boolean isOf(Snapshot now) {
        return snapshot == now;
    }

    /// Computes a trial.
    TrialEffect effect(Trial trial) {
        Figures base = snapshot.figures();
        int firstYear = base.frame().firstYear();
        int horizon = base.frame().horizon();
        if (trial.isNothing()) {
            return new TrialEffect(trial, firstYear, horizon, totals, totals, provided, provided);
        }
        Figures tried = base.update(trial.on(snapshot.plan()));
        return new TrialEffect(trial, firstYear, horizon, totals, totals(tried), provided, provided(tried, base));
    }

    private static Optional<Share> provided(Figures tried, Figures base) {
        int last = base.frame().year(base.frame().lastHorizonIndex());
        return tried.provided(base, last).degree();
    }

    private static long[] totals(Figures figures) {
        long[] cents = figures.frame()
                .years()
                .mapToLong(year -> figures.value(Metric.COST, year, null, null))
                .toArray();
        return Thousands.rounded(new long[][] {cents}, figures.frame().horizon())[0];
    }
}

package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Metric;
import org.medienplan.workspace.Snapshot;

/// What a trial does to the totals of every year, in thousands of euros.
///
/// @param trial what was tried
/// @param firstYear the first year
/// @param horizon number of years in the plan; the others lie after it
/// @param base cost of each year in the plan
/// @param tried cost of each year in the trial
/// @param provided degree of provision at the end of the plan; empty where nothing is needed
/// @param left the same in the trial, measured by what the plan asks for
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
record TrialEffect(
        Trial trial,
        int firstYear,
        int horizon,
        long[] base,
        long[] tried,
        Optional<Share> provided,
        Optional<Share> left) {

    /// Computes a trial on a plan.
    static TrialEffect of(Trial trial, Snapshot snapshot) {
        Figures base = snapshot.figures();
        Figures tried = trial.isNothing() ? base : base.update(trial.on(snapshot.plan()));
        int last = base.frame().year(base.frame().lastHorizonIndex());
        return new TrialEffect(
                trial,
                base.frame().firstYear(),
                base.frame().horizon(),
                totals(base),
                totals(tried),
                base.provided(base, last).degree(),
                tried.provided(base, last).degree());
    }

    private static long[] totals(Figures figures) {
        long[] cents = figures.frame()
                .years()
                .mapToLong(year -> figures.value(Metric.COST, year, null, null))
                .toArray();
        return Thousands.rounded(new long[][] {cents}, figures.frame().horizon())[0];
    }

    int years() {
        return base.length;
    }

    int lastYear() {
        return firstYear + years() - 1;
    }

    /// By how much each year costs more.
    long[] changes() {
        return IntStream.range(0, years()).mapToLong(i -> tried[i] - base[i]).toArray();
    }

    long horizonSum(long[] values) {
        return Arrays.stream(values, 0, horizon).sum();
    }

    long tailSum(long[] values) {
        return Arrays.stream(values, horizon, values.length).sum();
    }
}

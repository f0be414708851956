package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medienplan.quantity.Share;

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

package org.medienplan.ui.step.support;

import java.util.List;
import java.util.stream.LongStream;
import org.medienplan.analysis.support.Growth;

/// The ends and ticks of both axes.
///
/// @param from fewest devices
/// @param to most devices
/// @param low lowest cost in cents
/// @param high highest cost in cents
/// @param devices ticks of the devices
/// @param values ticks of the cost
record GrowthScale(long from, long to, long low, long high, List<Long> devices, List<Long> values) {

    static final long THOUSAND_EUROS = 100_000;

    private static final int TICKS = 3;

    static GrowthScale of(Growth growth) {
        long even = growth.breakEven().orElse(growth.devices());
        long step = step(Math.max(1, Math.max(growth.devices(), Math.min(even, 2 * growth.devices())) / 4));
        long from = Math.max(0, Math.min(growth.devices(), even) / 2 / step * step);
        long to = (Math.max(growth.devices(), Math.min(even, 2 * growth.devices())) * 5 / 4 / step + 1) * step;
        long[] ends = LongStream.of(from, to)
                .flatMap(at -> LongStream.of(
                        growth.planned().at(at, Math.max(1, growth.devices())),
                        growth.other().at(at, Math.max(1, growth.devices()))))
                .sorted()
                .toArray();
        long rise = step(Math.max(THOUSAND_EUROS, (ends[ends.length - 1] - ends[0]) / TICKS));
        long low = Math.floorDiv(ends[0], rise) * rise;
        long high = (Math.floorDiv(ends[ends.length - 1], rise) + 1) * rise;
        return new GrowthScale(from, to, low, high, ticks(from, to, step), ticks(low, high, rise));
    }

    private static List<Long> ticks(long from, long to, long step) {
        return LongStream.iterate(from, at -> at <= to, at -> at + step).boxed().toList();
    }

    /// The next of 1, 2, 5, 10, 20, 50 … that is not less.
    private static long step(long least) {
        long power = 1;
        while (power * 10 <= least) {
            power *= 10;
        }
        long at = power;
        for (long factor : new long[] {1, 2, 5, 10}) {
            at = factor * power;
            if (at >= least) {
                return at;
            }
        }
        return at;
    }
}

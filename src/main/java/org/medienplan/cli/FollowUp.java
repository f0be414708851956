package org.medienplan.cli;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.medienplan.calc.Figures;
import org.medienplan.calc.base.Frame;
import org.medienplan.message.Value;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Rounding;
import org.medienplan.ref.Metric;

/// The years after the horizon in two numbers.
final class FollowUp {

    private FollowUp() {}

    /// Mean cost of a year, rounded half up to the cent.
    static Money perYear(Figures figures) {
        long sum = years(figures.frame()).mapToLong(year -> cost(figures, year)).sum();
        return Money.ofCents(
                Rounding.HALF_UP.divide(sum, Math.max(1, figures.frame().tail())));
    }

    /// The year that costs most.
    static Value highestYear(Figures figures) {
        return new Value.Plain(years(figures.frame())
                .boxed()
                .max(Comparator.comparingLong(year -> cost(figures, year)))
                .orElse(figures.frame().lastYear()));
    }

    private static long cost(Figures figures, int year) {
        return figures.value(Metric.COST, year, null, null);
    }

    private static IntStream years(Frame frame) {
        return frame.years().skip(frame.horizon());
    }
}

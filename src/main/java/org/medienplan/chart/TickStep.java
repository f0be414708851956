package org.medienplan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Chooses round numbers for a value axis.
final class TickStep {

    private static final List<BigDecimal> LEADING = List.of(
            new BigDecimal("1"),
            new BigDecimal("1.5"),
            new BigDecimal("2"),
            new BigDecimal("2.5"),
            new BigDecimal("5"),
            new BigDecimal("10"));

    private TickStep() {}

    /// The smallest round distance with which at most that many lines lie above zero.
    ///
    /// @param top the highest value, not negative
    /// @param lines at least 1
    static BigDecimal of(BigDecimal top, int lines) {
        if (top.signum() <= 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = top.divide(BigDecimal.valueOf(lines), 10, RoundingMode.CEILING);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return LEADING.stream()
                .map(power::multiply)
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
    }
}

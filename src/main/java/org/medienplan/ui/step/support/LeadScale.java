package org.medienplan.ui.step.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.medienplan.analysis.platform.Sensitivity;

/// The ticks under the bars of the lead: round steps that hold nothing and every lead.
final class LeadScale {

    private static final List<BigDecimal> STEPS = List.of(
            new BigDecimal("0.1"),
            new BigDecimal("0.2"),
            new BigDecimal("0.5"),
            BigDecimal.ONE,
            BigDecimal.TWO,
            new BigDecimal("5"));

    private LeadScale() {}

    /// @param most number of ticks, if possible
    static List<BigDecimal> of(Sensitivity sensitivity, int most) {
        BigDecimal low = sensitivity.smallest().toBigDecimal().min(BigDecimal.ZERO);
        BigDecimal high = sensitivity.largest().toBigDecimal().max(new BigDecimal("0.1"));
        BigDecimal step = STEPS.stream()
                .filter(one ->
                        steps(low, one, RoundingMode.FLOOR) * -1 + steps(high, one, RoundingMode.CEILING) <= most)
                .findFirst()
                .orElse(STEPS.getLast());
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = steps(low, step, RoundingMode.FLOOR); i <= steps(high, step, RoundingMode.CEILING); i++) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return ticks;
    }

    private static int steps(BigDecimal value, BigDecimal step, RoundingMode rounding) {
        return value.divide(step, 0, rounding).intValueExact();
    }
}

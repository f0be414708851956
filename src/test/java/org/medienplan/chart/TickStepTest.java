package org.medienplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickStepTest {

    @ParameterizedTest
    @CsvSource({"6782, 4, 2000", "4827, 2, 2500", "3470, 3, 1500", "99, 2, 50", "0.8, 4, 0.2", "1000, 1, 1000"})
    void linesLieAtRoundNumbers(BigDecimal top, int lines, BigDecimal step) {
        assertThat(TickStep.of(top, lines)).isEqualByComparingTo(step);
    }

    @Test
    void aChartOfNothingHasAStepAllTheSame() {
        assertThat(TickStep.of(BigDecimal.ZERO, 4)).isPositive();
    }
}

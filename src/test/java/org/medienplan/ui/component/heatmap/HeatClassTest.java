package org.medienplan.ui.component.heatmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatClassTest {

    @ParameterizedTest
    @CsvSource({
        "100.01, OVER",
        "100, FULL",
        "99.6, FROM_90",
        "90, FROM_90",
        "89.99, FROM_75",
        "75, FROM_75",
        "74.9, FROM_50",
        "50, FROM_50",
        "49.9, BELOW",
        "0, BELOW"
    })
    void aDegreeFallsIntoItsClassUnrounded(BigDecimal percent, HeatClass expected) {
        assertThat(HeatClass.of(percent)).isEqualTo(expected);
    }
}

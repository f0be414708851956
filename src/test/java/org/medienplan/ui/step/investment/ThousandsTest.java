package org.medienplan.ui.step.investment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThousandsTest {

    @Test
    void columnsOfThePlanAddUpToItsRoundedTotal() {
        long[][] rounded = Thousands.rounded(new long[][] {{140_000, 140_000, 90_000}, {140_000, 60_000, 10_000}}, 2);

        assertThat(rounded[0][0] + rounded[0][1] + rounded[1][0] + rounded[1][1])
                .isEqualTo(5);
    }

    @Test
    void theYearsAfterThePlanAreRoundedForThemselves() {
        long[][] rounded = Thousands.rounded(new long[][] {{100_000, 149_999}, {100_000, 1}}, 1);

        assertThat(rounded[0][1] + rounded[1][1]).isEqualTo(2);
        assertThat(rounded[0][0]).isEqualTo(1);
    }

    @Test
    void aPlanWithoutYearsAfterItIsRounded() {
        assertThat(Thousands.rounded(new long[][] {{250_000, 250_000}}, 2)[0]).containsExactly(3, 2);
    }

    @Test
    void partsAddUpToTheRoundedWholeInEveryYear() {
        long[][] parts = Thousands.parts(new long[] {3, 0}, new long[][] {{120_000, 0}, {90_000, 0}, {90_000, 0}});

        assertThat(parts[0][0] + parts[1][0] + parts[2][0]).isEqualTo(3);
        assertThat(parts[0]).containsExactly(1, 0);
    }
}

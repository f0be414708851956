package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.Seeds;

class RoundingTest {

    @Test
    void halfADeviceIsADeviceWhenRoundingUp() {
        assertThat(Rounding.UP.divide(1, 2)).isEqualTo(1);
        assertThat(Rounding.UP.divide(1, 1_000_000)).isEqualTo(1);
        assertThat(Rounding.UP.divide(4, 2)).isEqualTo(2);
        assertThat(Rounding.UP.divide(0, 7)).isZero();
    }

    /// The lines of Stuttgart's staffing (GRDrs 1223/2023) round a half up: 12.5 posts are 13, bankers' rounding would
    /// make them 12.
    @Test
    void aHalfIsRoundedUpAsInPublishedStaffing() {
        assertThat(Rounding.HALF_UP.divide(25 * 50, 100)).isEqualTo(13);
        assertThat(Rounding.HALF_UP.divide(69 * 33, 100)).isEqualTo(23);
        assertThat(Rounding.HALF_UP.divide(7 * 50, 100)).isEqualTo(4);
        assertThat(Rounding.HALF_UP.divide(49, 100)).isZero();
    }

    @Test
    void roundingDownDropsEveryPart() {
        assertThat(Rounding.DOWN.divide(99, 100)).isZero();
        assertThat(Rounding.DOWN.divide(199, 100)).isEqualTo(1);
    }

    @Test
    void theLargestNumbersDoNotOverflow() {
        long most = Long.MAX_VALUE;
        assertThat(Rounding.HALF_UP.divide(most, most)).isEqualTo(1);
        assertThat(Rounding.HALF_UP.divide(most / 2 + 1, most)).isEqualTo(1);
        assertThat(Rounding.HALF_UP.divide(most / 2, most)).isZero();
        assertThat(Rounding.UP.divide(1, most)).isEqualTo(1);
    }

    @Test
    void aNegativeNumeratorIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.UP.divide(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.UP.divide(1, 0));
    }

    @TestFactory
    Stream<DynamicTest> everyRoundingAgreesWithExactDecimals() {
        return Seeds.each(50, random -> {
            for (int i = 0; i < 1000; i++) {
                long numerator = random.nextLong(1L << random.nextInt(1, 62));
                long denominator = 1 + random.nextLong(1L << random.nextInt(1, 62));
                assertThat(Rounding.UP.divide(numerator, denominator))
                        .isEqualTo(exact(numerator, denominator, RoundingMode.UP));
                assertThat(Rounding.HALF_UP.divide(numerator, denominator))
                        .isEqualTo(exact(numerator, denominator, RoundingMode.HALF_UP));
                assertThat(Rounding.DOWN.divide(numerator, denominator))
                        .isEqualTo(exact(numerator, denominator, RoundingMode.DOWN));
            }
        });
    }

    private static long exact(long numerator, long denominator, RoundingMode mode) {
        return BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), 0, mode)
                .longValueExact();
    }
}

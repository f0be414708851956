package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.Seeds;

class RatioTest {

    @Test
    void aRatioIsKeptInLowestTerms() {
        assertThat(Ratio.of(Decimal.of(2), Decimal.of(60))).isEqualTo(new Ratio(1, 30));
        assertThat(Ratio.of(new Decimal(500_000), Decimal.ONE)).isEqualTo(new Ratio(1, 2));
        assertThat(new Ratio(0, 7)).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void oneForEveryThirtyGivesTheThirtyFirstPupilAnotherUnit() {
        Ratio ratio = new Ratio(1, 30);
        assertThat(ratio.apply(30, Rounding.UP)).isEqualTo(1);
        assertThat(ratio.apply(31, Rounding.UP)).isEqualTo(2);
        assertThat(ratio.apply(0, Rounding.UP)).isZero();
    }

    @Test
    void aReserveIsAddedBeforeRoundingNotAfter() {
        Ratio withReserve = new Ratio(1, 30).plus(Share.ofPercent(20));
        assertThat(withReserve).isEqualTo(new Ratio(1, 25));
        assertThat(withReserve.apply(25, Rounding.UP)).isEqualTo(1);
    }

    @Test
    void thirdsAreExact() {
        assertThat(new Ratio(1, 3).apply(999_999_999_999L * 3, Rounding.UP)).isEqualTo(999_999_999_999L);
    }

    @Test
    void aResultThatDoesNotFitIsAnErrorNotAWrongNumber() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Ratio(Long.MAX_VALUE, 1).apply(2, Rounding.UP));
    }

    @Test
    void aNegativeRatioIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, 0));
    }

    @TestFactory
    Stream<DynamicTest> everyRatioAgreesWithExactDecimalsHoweverLargeTheNumbers() {
        return Seeds.each(50, random -> {
            for (int i = 0; i < 1000; i++) {
                agrees(random);
            }
        });
    }

    private static void agrees(Random random) {
        long numerator = random.nextLong(1L << random.nextInt(1, 50));
        long denominator = 1 + random.nextLong(1L << random.nextInt(1, 50));
        long basis = random.nextLong(1L << random.nextInt(1, 40));
        BigDecimal exact = BigDecimal.valueOf(basis)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.UP);
        if (exact.toBigInteger().bitLength() < Long.SIZE) {
            assertThat(new Ratio(numerator, denominator).apply(basis, Rounding.UP))
                    .isEqualTo(exact.longValueExact());
        }
    }
}

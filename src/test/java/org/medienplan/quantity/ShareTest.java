package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.Seeds;

class ShareTest {

    @Test
    void aPartOfAnAmountIsRoundedHalfUpToTheCent() {
        assertThat(Share.ofPercent(10).of(Money.ofCents(5))).isEqualTo(Money.ofCents(1));
        assertThat(Share.ofPercent(10).of(Money.ofCents(4))).isEqualTo(Money.ZERO);
        assertThat(Share.ofPercent(100).of(Money.ofEuros(7))).isEqualTo(Money.ofEuros(7));
    }

    /// Datteln (lokalkompass.de): 223,765.17 € at 90 percent are 201,388.65 €, to the cent.
    @Test
    void aPublishedShareIsMetToTheCent() {
        Money total = Money.ofCents(22_376_517);
        assertThat(Share.ofPercent(90).of(total)).isEqualTo(Money.ofCents(20_138_865));
        assertThat(total.minus(Share.ofPercent(90).of(total))).isEqualTo(Money.ofCents(2_237_652));
    }

    @Test
    void aPartOfACountIsRoundedAsNamed() {
        Share share = Share.parse("0.8").orElseThrow();
        assertThat(share.of(21, Rounding.DOWN)).isEqualTo(16);
        assertThat(share.of(21, Rounding.UP)).isEqualTo(17);
        assertThat(share.of(21, Rounding.HALF_UP)).isEqualTo(17);
    }

    @TestFactory
    Stream<DynamicTest> everyPartOfAnAmountAgreesWithExactDecimals() {
        return Seeds.each(50, random -> {
            for (int i = 0; i < 500; i++) {
                Money amount = Money.ofCents(random.nextLong() >> random.nextInt(2, 60));
                Share share = new Share(random.nextLong(-2_000_000, 2_000_001));
                assertThat(share.of(amount).euros())
                        .isEqualTo(amount.euros().multiply(share.toBigDecimal()).setScale(2, RoundingMode.HALF_UP));
            }
        });
    }
}

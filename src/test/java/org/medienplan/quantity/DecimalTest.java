package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.Seeds;

class DecimalTest {

    @Test
    void sixPlacesAreExact() {
        assertThat(Decimal.parse("0.000001")).contains(new Decimal(1));
        assertThat(Decimal.parse("-1.5")).contains(new Decimal(-1_500_000));
        assertThat(Decimal.parse("30")).contains(Decimal.of(30));
    }

    @Test
    void whatIsNotTheCanonicalFormIsNotANumber() {
        assertThat(Stream.of("", " 1", "1,5", "1.0000001", "1.", ".5", "+1", "1e3", "٣", "--1", "0x1", "1 000"))
                .allSatisfy(text -> assertThat(Decimal.parse(text)).isEmpty());
    }

    @Test
    void numbersThatDoNotFitAreNotRead() {
        assertThat(Decimal.parse("9223372036854.775807")).contains(new Decimal(Long.MAX_VALUE));
        assertThat(Decimal.parse("9223372036854.775808")).isEmpty();
        assertThat(Decimal.parse("99999999999999999999")).isEmpty();
        assertThat(Decimal.parse("-9223372036854.775807")).contains(new Decimal(-Long.MAX_VALUE));
    }

    @Test
    void theTextHasNoNeedlessPlacesAndNoExponent() {
        assertThat(Decimal.of(1_000_000)).hasToString("1000000");
        assertThat(new Decimal(500_000)).hasToString("0.5");
        assertThat(Decimal.ZERO).hasToString("0");
    }

    @TestFactory
    Stream<DynamicTest> everyNumberIsReadAsItWasWritten() {
        return Seeds.each(20, random -> {
            for (int i = 0; i < 500; i++) {
                Decimal number = new Decimal(random.nextLong() >> random.nextInt(1, 63));
                assertThat(Decimal.parse(number.toString())).contains(number);
            }
        });
    }
}

package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HalfYearTest {

    @Test
    void halfYearsAreOrderedInTime() {
        assertThat(new HalfYear(2027, 2))
                .isGreaterThan(new HalfYear(2027, 1))
                .isLessThan(new HalfYear(2028, 1))
                .isEqualByComparingTo(new HalfYear(2027, 2));
    }

    @Test
    void theCanonicalFormIsReadAsItIsWritten() {
        assertThat(HalfYear.parse("2027-H1")).contains(new HalfYear(2027, 1));
        assertThat(new HalfYear(2199, 2)).hasToString("2199-H2");
        assertThat(Stream.of("2027-H3", "2027", "1989-H1", "2200-H1", "2027-h1", "2027-H1 "))
                .allSatisfy(text -> assertThat(HalfYear.parse(text)).isEmpty());
    }

    @Test
    void thereIsNoThirdHalf() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(2027, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfYear(1889, 1));
    }

    @Test
    void beyondTheYearsThatThereAreTheNearestHalfYearIsTaken() {
        assertThat(HalfYear.firstOf(1900)).isEqualTo(new HalfYear(1990, 1));
        assertThat(HalfYear.lastOf(2500)).isEqualTo(new HalfYear(2199, 2));
        assertThat(new HalfYear(2199, 2).plusOrNearest(1)).isEqualTo(new HalfYear(2199, 2));
        assertThat(new HalfYear(2027, 2).plusOrNearest(1)).isEqualTo(new HalfYear(2028, 1));
    }

    @Test
    void aHalfYearIsKeptWithinBounds() {
        HalfYear first = new HalfYear(2027, 1);
        HalfYear last = new HalfYear(2031, 2);
        assertThat(new HalfYear(2026, 2).within(first, last)).isEqualTo(first);
        assertThat(new HalfYear(2029, 1).within(first, last)).isEqualTo(new HalfYear(2029, 1));
        assertThat(new HalfYear(2032, 1).within(first, last)).isEqualTo(last);
    }
}

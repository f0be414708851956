package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void whatIsAddedToAnUnknownCountIsUnknown() {
        assertThat(Counts.plus(3, Counts.UNKNOWN)).isEqualTo(Counts.UNKNOWN);
        assertThat(Counts.plus(Counts.UNKNOWN, Counts.UNKNOWN)).isEqualTo(Counts.UNKNOWN);
        assertThat(Counts.plus(3, 4)).isEqualTo(7);
    }

    @Test
    void zeroIsKnown() {
        assertThat(Counts.known(0)).isTrue();
        assertThat(Counts.known(Counts.UNKNOWN)).isFalse();
    }
}

package org.medienplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    private final Columns columns = new Columns(100, 716, 10, 5, 16);

    @Test
    void allColumnsAreEquallyWide() {
        assertThat(columns.width()).isEqualTo(60);
        assertThat(columns.end(0) - columns.start(0)).isEqualTo(columns.end(9) - columns.start(9));
    }

    @Test
    void theTailBeginsInTheMiddleOfItsGap() {
        assertThat(columns.end(4)).isEqualTo(400);
        assertThat(columns.tailStart()).isEqualTo(408);
        assertThat(columns.start(5)).isEqualTo(416);
    }

    @Test
    void theLastColumnEndsAtTheRight() {
        assertThat(columns.end(9)).isEqualTo(716);
    }

    @Test
    void withoutATailThereIsNoGap() {
        assertThat(new Columns(0, 600, 10, 10, 16).end(9)).isEqualTo(600);
    }
}

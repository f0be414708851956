package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ControlledRoundingTest {

    @Test
    void theTotalRoundsItsExactValueAndThePartsFollow() {
        ControlledRounding rounded = ControlledRounding.of(new long[] {140_000, 140_000, 140_000}, 100_000);
        assertThat(rounded.total()).isEqualTo(4);
        assertThat(IntStream.range(0, 3).mapToLong(i -> rounded.cell(0, i)).sum())
                .isEqualTo(4);
    }

    @Test
    void wholeAmountsStayAsTheyAre() {
        ControlledRounding rounded = ControlledRounding.of(new long[][] {{200_000, 0}, {300_000, 100_000}}, 100_000);
        assertThat(rounded.cell(0, 0)).isEqualTo(2);
        assertThat(rounded.cell(0, 1)).isZero();
        assertThat(rounded.cell(1, 0)).isEqualTo(3);
        assertThat(rounded.cell(1, 1)).isEqualTo(1);
    }

    @Test
    void aTableWithoutRowsAddsUpToZero() {
        ControlledRounding rounded = ControlledRounding.of(new long[0][], 100_000);
        assertThat(rounded.column(3)).isZero();
        assertThat(rounded.total()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> shownPartsAddUpToShownTotalsInEveryTable() {
        return IntStream.range(0, 200)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> addsUp(randomTable(new Random(seed)))));
    }

    private static long[][] randomTable(Random random) {
        long[][] table = new long[1 + random.nextInt(12)][1 + random.nextInt(12)];
        for (long[] row : table) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(4) == 0 ? 0 : random.nextLong(50_000_000);
            }
        }
        return table;
    }

    private static void addsUp(long[][] table) {
        ControlledRounding rounded = ControlledRounding.of(table, 100_000);
        long total = 0;
        for (int row = 0; row < table.length; row++) {
            long sum = 0;
            for (int column = 0; column < table[0].length; column++) {
                long cell = rounded.cell(row, column);
                assertThat(cell).isBetween(table[row][column] / 100_000, table[row][column] / 100_000 + 1);
                sum += cell;
            }
            assertThat(sum).isEqualTo(rounded.row(row));
            total += sum;
        }
        for (int column = 0; column < table[0].length; column++) {
            long sum = 0;
            for (int row = 0; row < table.length; row++) {
                sum += rounded.cell(row, column);
            }
            assertThat(sum).isEqualTo(rounded.column(column));
        }
        assertThat(total).isEqualTo(rounded.total());
    }
}

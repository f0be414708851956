package org.medienplan.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.testing.Seeds;

class SplittingTest {

    @Test
    void oneLineOfASiteGoesToTheSchoolWithTheLargerWeight() {
        assertThat(Splitting.byLargestRemainder(1, 300, 500)).containsExactly(0, 1);
    }

    @Test
    void equalRemaindersGoToTheEarlierPlace() {
        assertThat(Splitting.byLargestRemainder(1, 5, 5)).containsExactly(1, 0);
        assertThat(Splitting.byLargestRemainder(5, 1, 1, 1)).containsExactly(2, 2, 1);
    }

    @Test
    void weightsThatAreAllZeroCountAsEqual() {
        assertThat(Splitting.byLargestRemainder(4, 0, 0)).containsExactly(2, 2);
    }

    @Test
    void aPlaceWithoutWeightGetsNothingWhileOthersHaveSome() {
        assertThat(Splitting.byLargestRemainder(7, 0, 3, 0, 1)).containsExactly(0, 5, 0, 2);
    }

    @Test
    void nothingToSplitAmongIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Splitting.byLargestRemainder(1));
        assertThatIllegalArgumentException().isThrownBy(() -> Splitting.byLargestRemainder(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Splitting.byLargestRemainder(1, 2, -1));
    }

    @TestFactory
    Stream<DynamicTest> partsAlwaysAddUpAndAreLessThanOneFromTheirShare() {
        return Seeds.each(50, random -> {
            for (int i = 0; i < 200; i++) {
                addsUp(random);
            }
        });
    }

    private static void addsUp(Random random) {
        long[] weights = random.longs(1 + random.nextInt(20), 0, 1000).toArray();
        long total = random.nextLong(100_000);
        long[] parts = Splitting.byLargestRemainder(total, weights);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        long sum = Arrays.stream(weights).sum();
        for (int i = 0; i < parts.length && sum > 0; i++) {
            assertThat(Math.abs(parts[i] * sum - total * weights[i])).isLessThan(sum);
        }
    }
}

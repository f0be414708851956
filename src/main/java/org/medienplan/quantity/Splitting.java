package org.medienplan.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Splits a whole total so that the whole parts add up to it again (largest remainder, Hare-Niemeyer).
public final class Splitting {

    private Splitting() {}

    /// The parts of a total in proportion to weights; an equal remainder goes to the earlier place. All weights zero
    /// means equal weights.
    ///
    /// @param total at least 0
    /// @param weights at least one, none negative
    public static long[] byLargestRemainder(long total, long... weights) {
        long sum = Arrays.stream(weights).sum();
        if (sum == 0) {
            return byLargestRemainder(total, equal(weights.length));
        }
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long product = Math.multiplyExact(total, weights[i]);
            parts[i] = product / sum;
            remainders[i] = product % sum;
        }
        handOutRest(total - Arrays.stream(parts).sum(), parts, remainders);
        return parts;
    }

    private static void handOutRest(long rest, long[] parts, long[] remainders) {
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> remainders[i]).reversed())
                .limit(rest)
                .forEach(i -> parts[i]++);
    }

    private static long[] equal(int length) {
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}

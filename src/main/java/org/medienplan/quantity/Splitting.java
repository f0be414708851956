package org.medienplan.quantity;

import java.util.Arrays;

/// Splits a whole total so that the whole parts add up to it again (largest remainder, Hare-Niemeyer).
public final class Splitting {

    private Splitting() {}

    /// The parts of a total in proportion to weights; an equal remainder goes to the earlier place. All weights zero
    /// means equal weights.
    ///
    /// @param total at least 0
    /// @param weights at least one, none negative
    public static long[] byLargestRemainder(long total, long... weights) {
        long sum = sum(weights);
        if (total < 0 || weights.length == 0) {
            throw new IllegalArgumentException("total " + total + " among " + weights.length);
        }
        return sum == 0 ? split(total, equal(weights.length), weights.length) : split(total, weights, sum);
    }

    private static long[] split(long total, long[] weights, long sum) {
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long rest = total;
        for (int i = 0; i < weights.length; i++) {
            long product = Math.multiplyExact(total, weights[i]);
            parts[i] = product / sum;
            remainders[i] = product - parts[i] * sum;
            rest -= parts[i];
        }
        for (; rest > 0; rest--) {
            int largest = firstLargest(remainders);
            parts[largest]++;
            remainders[largest] = -1;
        }
        return parts;
    }

    /// There are fewer units left than remainders above zero, so that nobody gets two of them.
    private static int firstLargest(long[] remainders) {
        int largest = 0;
        for (int i = 1; i < remainders.length; i++) {
            largest = remainders[i] > remainders[largest] ? i : largest;
        }
        return largest;
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("weight " + weight);
            }
            sum = Math.addExact(sum, weight);
        }
        return sum;
    }

    private static long[] equal(int length) {
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}

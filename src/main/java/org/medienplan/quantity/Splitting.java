package org.medienplan.quantity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Splits a whole total so that the whole parts add up to it again (largest remainder, Hare-Niemeyer).
public final class Splitting {

    private Splitting() {}

    /// The parts of a total in proportion to weights; an equal remainder goes to the earlier place. All weights zero
    /// means equal weights. No part is more than its weight where the total is no more than all weights.
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
            if (Math.multiplyHigh(total, weights[i]) == 0 && total * weights[i] >= 0) {
                long product = total * weights[i];
                parts[i] = product / sum;
                remainders[i] = product - parts[i] * sum;
            } else {
                BigInteger[] exact = BigInteger.valueOf(total)
                        .multiply(BigInteger.valueOf(weights[i]))
                        .divideAndRemainder(BigInteger.valueOf(sum));
                parts[i] = exact[0].longValueExact();
                remainders[i] = exact[1].longValueExact();
            }
            rest -= parts[i];
        }
        spread(rest, parts, remainders);
        return parts;
    }

    /// There are fewer units left than remainders above zero, so that nobody gets two of them.
    private static void spread(long rest, long[] parts, long[] remainders) {
        if (rest > 0) {
            IntStream.range(0, parts.length)
                    .boxed()
                    .sorted(Comparator.comparingLong(place -> -remainders[place]))
                    .limit(rest)
                    .forEach(place -> parts[place]++);
        }
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

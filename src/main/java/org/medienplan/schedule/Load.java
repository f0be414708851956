package org.medienplan.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the replacements of every year cost in whole euros, while batches are moved between them.
final class Load {

    private final int firstYear;
    private final long[] euros;

    Load(int firstYear, int years, List<Batch> batches) {
        this.firstYear = firstYear;
        this.euros = new long[years];
        batches.forEach(batch -> add(batch, 1));
    }

    private void add(Batch batch, int sign) {
        if (contains(batch.year())) {
            euros[batch.year() - firstYear] += sign * batch.euros();
        }
    }

    boolean contains(int year) {
        return year >= firstYear && year < firstYear + euros.length;
    }

    private long of(int year) {
        return contains(year) ? euros[year - firstYear] : 0;
    }

    long mean() {
        return euros.length == 0 ? 0 : Arrays.stream(euros).sum() / euros.length;
    }

    /// The years from the most expensive to the cheapest.
    List<Integer> fromTheTop() {
        return IntStream.range(0, euros.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -euros[i]).thenComparing(i -> i))
                .map(i -> firstYear + i)
                .toList();
    }

    /// By how much the sum of the squared years falls when a batch moves, and with it what follows.
    long gain(Batch batch, int years) {
        long gain = 0;
        for (Batch one : batch.chain()) {
            int to = one.year() + years;
            gain += contains(one.year()) ? one.euros() * (2 * of(one.year()) - one.euros()) : 0;
            gain -= contains(to) ? one.euros() * (2 * of(to) + one.euros()) : 0;
        }
        return gain;
    }

    /// Moves a batch and what follows it.
    void move(Batch batch, int years) {
        List<Batch> all = batch.chain();
        all.forEach(one -> add(one, -1));
        batch.shift(years);
        all.forEach(one -> add(one, 1));
    }
}

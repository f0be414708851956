package org.medienplan.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the replacements of every year cost in whole euros, while batches are moved between them.
final class Load {

    private final int firstYear;
    private final long[] euros;
    private final long mean;

    Load(int firstYear, int years, List<Batch> batches) {
        this.firstYear = firstYear;
        this.euros = new long[years];
        batches.forEach(batch -> add(batch, 1));
        this.mean = years == 0 ? 0 : Arrays.stream(euros).sum() / years;
    }

    private void add(Batch batch, int sign) {
        if (contains(batch.year())) {
            euros[batch.year() - firstYear] += sign * batch.euros();
        }
    }

    boolean contains(int year) {
        return year >= firstYear && year < firstYear + euros.length;
    }

    /// What a year costs; one beyond all years is taken to be a mean one, so that nothing is gained by pushing things
    /// out of sight.
    private long of(int year) {
        return contains(year) ? euros[year - firstYear] : mean;
    }

    /// A mean year before anything moved.
    long mean() {
        return mean;
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
            gain += one.euros() * (2 * of(one.year()) - one.euros());
            gain -= one.euros() * (2 * of(to) + one.euros());
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

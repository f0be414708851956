package org.medienplan.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the replacements of every year cost, while batches are moved between them.
final class Load {

    private final int firstYear;
    private final long[] cents;

    Load(int firstYear, int years, List<Batch> batches) {
        this.firstYear = firstYear;
        this.cents = new long[years];
        batches.forEach(batch -> add(batch, 1));
    }

    private void add(Batch batch, int sign) {
        if (contains(batch.year())) {
            cents[batch.year() - firstYear] += sign * batch.cents();
        }
    }

    boolean contains(int year) {
        return year >= firstYear && year < firstYear + cents.length;
    }

    long of(int year) {
        return cents[year - firstYear];
    }

    /// The years from the most expensive to the cheapest.
    List<Integer> fromTheTop() {
        return IntStream.range(0, cents.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -cents[i]).thenComparing(i -> i))
                .map(i -> firstYear + i)
                .toList();
    }

    /// By how much the sum of the squares falls when a batch moves, the squares scaled so that they fit; what follows
    /// the batch is taken along.
    double gain(Batch batch, int years) {
        double before = 0;
        double after = 0;
        Optional<Batch> moved = Optional.of(batch);
        while (moved.isPresent()) {
            Batch one = moved.get();
            before += contains(one.year()) ? leaving(one) : 0;
            after += contains(one.year() + years) ? coming(one, one.year() + years) : 0;
            moved = one.next();
        }
        return before - after;
    }

    // What a year's square loses when the batch leaves it, divided by the batch's double cost and so in plain cents.
    private double leaving(Batch batch) {
        return (of(batch.year()) - batch.cents() / 2.0) * batch.cents();
    }

    private double coming(Batch batch, int year) {
        return (of(year) + batch.cents() / 2.0) * batch.cents();
    }

    /// Moves a batch and what follows it.
    void move(Batch batch, int years) {
        List<Batch> all = chain(batch);
        all.forEach(one -> add(one, -1));
        batch.shift(years);
        all.forEach(one -> add(one, 1));
    }

    private static List<Batch> chain(Batch batch) {
        return java.util.stream.Stream.iterate(
                        Optional.of(batch), Optional::isPresent, one -> one.orElseThrow().next())
                .map(Optional::orElseThrow)
                .toList();
    }
}

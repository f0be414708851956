package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.medienplan.plan.training.Level;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Splitting;

/// How some teachers spread over the levels.
///
/// @param byLevel teachers at each level, from the lowest
public record Spread(List<Integer> byLevel) {

    /// Nobody.
    public static final Spread NOBODY = new Spread(Collections.nCopies(Level.values().length, 0));

    public Spread {
        byLevel = List.copyOf(byLevel);
        if (byLevel.size() != Level.values().length) {
            throw new IllegalArgumentException(byLevel.size() + " levels");
        }
    }

    public int at(Level level) {
        return byLevel.get(level.ordinal());
    }

    public int total() {
        return byLevel.stream().mapToInt(Integer::intValue).sum();
    }

    /// Teachers who have not reached a level.
    public int below(Level level) {
        return byLevel.subList(0, level.ordinal()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// Both together.
    public Spread plus(Spread other) {
        List<Integer> sum = new ArrayList<>();
        for (int level = 0; level < byLevel.size(); level++) {
            sum.add(byLevel.get(level) + other.byLevel.get(level));
        }
        return new Spread(sum);
    }

    /// The same teachers after some of them took part in an offer. Each seat lifts one teacher to the level that the
    /// offer leads to: those whom it suits, from the lowest level on. A seat that nobody needs lifts nobody.
    public Spread lifted(TrainingOffer offer, int seats) {
        Level goal = offer.toLevel();
        if (goal == null) {
            return this;
        }
        List<Integer> counts = new ArrayList<>(byLevel);
        int left = seats;
        for (Level level : Level.values()) {
            if (offer.lifts(level)) {
                int moved = Math.min(left, counts.get(level.ordinal()));
                counts.set(level.ordinal(), counts.get(level.ordinal()) - moved);
                counts.set(goal.ordinal(), counts.get(goal.ordinal()) + moved);
                left -= moved;
            }
        }
        return new Spread(counts);
    }

    /// The mean over several areas in whole teachers, which add up to the mean of their totals.
    public static Spread mean(Collection<Spread> areas) {
        if (areas.isEmpty()) {
            return NOBODY;
        }
        Spread sum = areas.stream().reduce(NOBODY, Spread::plus);
        long total = Rounding.HALF_UP.divide(sum.total(), areas.size());
        long[] weights = sum.byLevel.stream().mapToLong(Integer::longValue).toArray();
        List<Integer> mean = new ArrayList<>();
        for (long part : Splitting.byLargestRemainder(total, weights)) {
            mean.add(Math.toIntExact(part));
        }
        return total == 0 ? NOBODY : new Spread(mean);
    }
}

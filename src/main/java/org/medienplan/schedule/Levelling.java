package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Moves batches one by one until no move out of any year makes the years more alike.
final class Levelling {

    // Far more moves than any plan needs; a proposal must end.
    private static final int MOST_MOVES = 20_000;
    // What a move has to gain, as a part of the square of a mean year: below it, it is not worth a record.
    private static final long LEAST_PART = 100_000;

    private final int earliest;
    private final int latest;
    private final Load load;
    private final long leastGain;
    private final Map<Integer, List<Batch>> byYear;

    private record Move(Batch batch, int years, long gain) {}

    Levelling(EvenReplacements wish, Load load, List<Batch> batches) {
        this.earliest = wish.earliest();
        this.latest = wish.latest();
        this.load = load;
        this.leastGain = Math.multiplyExact(load.mean(), load.mean()) / LEAST_PART;
        this.byYear = batches.stream().collect(Collectors.groupingBy(Batch::year, HashMap::new, Collectors.toList()));
    }

    void run() {
        Optional<Move> best = best();
        for (int moves = 0; moves < MOST_MOVES && best.isPresent(); moves++) {
            take(best.get());
            best = best();
        }
    }

    /// The best move out of the most expensive year out of which any move helps.
    private Optional<Move> best() {
        for (int year : load.fromTheTop()) {
            Move best = null;
            for (Batch batch : byYear.getOrDefault(year, List.of())) {
                best = better(best, batch);
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private @Nullable Move better(@Nullable Move best, Batch batch) {
        Move found = best;
        int already = batch.year() - batch.due();
        for (int years = -earliest - already; years <= latest - already; years++) {
            long gain = mayMove(batch, years) ? load.gain(batch, years) : 0;
            if (gain > leastGain && (found == null || gain > found.gain())) {
                found = new Move(batch, years, gain);
            }
        }
        return found;
    }

    private boolean mayMove(Batch batch, int years) {
        int to = batch.year() + years;
        return years != 0 && load.contains(to) && batch.isPossible(to) && !batch.wouldMeet(years);
    }

    private void take(Move move) {
        List<Batch> chain = move.batch().chain();
        chain.forEach(one -> at(one.year()).remove(one));
        load.move(move.batch(), move.years());
        chain.forEach(one -> at(one.year()).add(one));
    }

    private List<Batch> at(int year) {
        return byYear.computeIfAbsent(year, _ -> new ArrayList<>());
    }
}

package org.medienplan.analysis.platform;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.quantity.Decimal;

/// Which platform does best. Results are weighted means of the points, so that weights which do not add up to a whole
/// change nothing as long as they keep their proportions. A platform that is not scored throughout has no result: an
/// unknown score is not 0.
///
/// @param table what is recorded
/// @param candidates all platforms, by rank in lists
public record Ranking(ScoreTable table, List<Ranked> candidates) {

    /// A platform and how it does.
    ///
    /// @param candidate the platform
    /// @param result from 0 to 5, exact to six places; empty where it is not known
    /// @param place 1 for the best; equal results share a place; empty where there is no result
    public record Ranked(PlatformCandidate candidate, Optional<Decimal> result, OptionalInt place) {

        public boolean isBest() {
            return place.isPresent() && place.getAsInt() == 1;
        }
    }

    public Ranking {
        candidates = List.copyOf(candidates);
    }

    public static Ranking of(Plan plan) {
        return of(ScoreTable.of(plan));
    }

    static Ranking of(ScoreTable table) {
        List<ScoreTable.Outcome> outcomes =
                table.candidates().stream().map(table::outcome).toList();
        return new Ranking(
                table,
                outcomes.stream()
                        .map(one -> ranked(one, outcomes, table.weights()))
                        .toList());
    }

    private static Ranked ranked(ScoreTable.Outcome one, List<ScoreTable.Outcome> all, long weights) {
        if (!one.known()) {
            return new Ranked(one.candidate(), Optional.empty(), OptionalInt.empty());
        }
        long better = all.stream()
                .filter(other -> other.known() && other.sum() > one.sum())
                .count();
        return new Ranked(
                one.candidate(),
                Optional.of(Fractions.decimal(BigInteger.valueOf(one.sum()), BigInteger.valueOf(weights))),
                OptionalInt.of(Math.toIntExact(better) + 1));
    }

    /// The platform that does best alone; empty where several do equally well, or nothing is known.
    public Optional<PlatformCandidate> winner() {
        List<Ranked> best = best();
        return best.size() == 1 ? Optional.of(best.getFirst().candidate()) : Optional.empty();
    }

    /// All platforms on the first place.
    public List<Ranked> best() {
        return candidates.stream().filter(Ranked::isBest).toList();
    }

    /// How many points the winner is ahead of the next one; empty where there is no winner or nobody beside it.
    public Optional<Decimal> lead() {
        return winner().flatMap(first -> {
            long own = table.outcome(first).sum();
            return rivals(first)
                    .map(ScoreTable.Outcome::sum)
                    .max(Long::compare)
                    .map(next ->
                            Fractions.decimal(BigInteger.valueOf(own - next), BigInteger.valueOf(table.weights())));
        });
    }

    /// The platforms with a result beside one.
    Stream<ScoreTable.Outcome> rivals(PlatformCandidate candidate) {
        return table.candidates().stream()
                .filter(other -> !other.id().equals(candidate.id()))
                .map(table::outcome)
                .filter(ScoreTable.Outcome::known);
    }
}

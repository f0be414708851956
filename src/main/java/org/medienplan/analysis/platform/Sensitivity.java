package org.medienplan.analysis.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;

/// How firmly the winner wins: the lead when one weight moves by a fifth while the others keep their proportions, and
/// the weight at which another platform would win.
///
/// @param winner who wins
/// @param lead by how many points
/// @param moves one for each criterion, in their order
public record Sensitivity(PlatformCandidate winner, Decimal lead, List<Move> moves) {

    private static final int PERCENT = 100;

    /// What one weight does.
    ///
    /// @param criterion whose weight moves
    /// @param weight what it is, as a part of all weights
    /// @param less the lead with a fifth less of it
    /// @param more the lead with a fifth more of it
    /// @param turnsAt the weight nearest to its own at which another platform draws level; empty where there is none
    public record Move(PlatformCriterion criterion, Share weight, Decimal less, Decimal more, Optional<Share> turnsAt) {

        /// The first whole percent at which another platform wins; empty where there is none.
        public Optional<Share> turnedAt() {
            return turnsAt.map(level -> Share.ofPercent(
                    level.compareTo(weight) > 0
                            ? Math.toIntExact(level.of(PERCENT, Rounding.DOWN)) + 1
                            : Math.max(0, Math.toIntExact(level.of(PERCENT, Rounding.UP)) - 1)));
        }

        /// Whether the winner no longer wins alone when the weight moves by a fifth.
        public boolean turns() {
            return less.millionths() <= 0 || more.millionths() <= 0;
        }
    }

    public Sensitivity {
        moves = List.copyOf(moves);
    }

    /// Empty where nobody wins, where nobody else is there, or where nothing beside a single criterion weighs anything.
    public static Optional<Sensitivity> of(Ranking ranking) {
        ScoreTable table = ranking.table();
        long weighing = table.criteria().stream()
                .filter(criterion -> !criterion.weight().isZero())
                .count();
        return weighing < 2
                ? Optional.empty()
                : ranking.winner()
                        .flatMap(winner -> ranking.lead()
                                .map(lead -> new Sensitivity(
                                        winner,
                                        lead,
                                        table.criteria().stream()
                                                .map(criterion -> new MovedWeight(ranking, winner, criterion).move())
                                                .toList())));
    }

    /// The criteria whose weight decides: a fifth more or less of it turns the result.
    public List<Move> turning() {
        return moves.stream().filter(Move::turns).toList();
    }

    /// The smallest lead that any of the moves leads to.
    public Decimal smallest() {
        return moves.stream()
                .flatMap(move -> Stream.of(move.less(), move.more()))
                .min(Decimal::compareTo)
                .orElse(lead);
    }

    /// The largest lead that any of the moves leads to.
    public Decimal largest() {
        return moves.stream()
                .flatMap(move -> Stream.of(move.less(), move.more()))
                .max(Decimal::compareTo)
                .orElse(lead);
    }
}

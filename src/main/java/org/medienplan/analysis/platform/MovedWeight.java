package org.medienplan.analysis.platform;

import static org.medienplan.analysis.platform.Fractions.times;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Share;

/// The lead of the winner as the weight of one criterion moves and the others keep their proportions. Against each
/// rival it is a straight line: with all weights `W`, the weight `w`, the difference of points `d` by the criterion and
/// the weighted difference `N` by all, the lead at a weight `v` is `(v·d·(W−w) + (W−v)·(N−w·d)) ÷ (W·(W−w))`.
final class MovedWeight {

    private static final int FIFTHS = 5;

    private final PlatformCriterion criterion;
    private final long all;
    private final long weight;
    private final List<Rival> rivals;

    /// @param points difference of points by the criterion, the winner's less the rival's
    /// @param others weighted difference by all other criteria
    private record Rival(long points, long others) {}

    MovedWeight(Ranking ranking, PlatformCandidate winner, PlatformCriterion criterion) {
        ScoreTable table = ranking.table();
        this.criterion = criterion;
        this.all = table.weights();
        this.weight = criterion.weight().millionths();
        int own = table.points(winner, criterion).orElse(0);
        long sum = table.outcome(winner).sum();
        this.rivals = ranking.rivals(winner)
                .map(rival -> {
                    long points = own
                            - (long) table.points(rival.candidate(), criterion).orElse(0);
                    return new Rival(points, sum - rival.sum() - weight * points);
                })
                .toList();
    }

    Sensitivity.Move move() {
        return new Sensitivity.Move(
                criterion,
                share(BigInteger.valueOf(weight), BigInteger.valueOf(all)),
                lead(FIFTHS - 1),
                lead(FIFTHS + 1),
                turnsAt());
    }

    /// The lead over the next best at so many fifths of the weight, which cannot become more than all there is.
    private Decimal lead(int fifths) {
        long moved = Math.min(weight * fifths, all * FIFTHS);
        BigInteger least = rivals.stream()
                .map(rival -> times(moved, rival.points())
                        .multiply(BigInteger.valueOf(all - weight))
                        .add(times(FIFTHS * all - moved, rival.others())))
                .min(BigInteger::compareTo)
                .orElse(BigInteger.ZERO);
        return Fractions.decimal(least, times(FIFTHS * all, all - weight));
    }

    private Optional<Share> turnsAt() {
        Share own = share(BigInteger.valueOf(weight), BigInteger.valueOf(all));
        Share nearest = null;
        for (Rival rival : rivals) {
            Share at = level(rival).orElse(null);
            if (at != null && (nearest == null || distance(at, own) < distance(nearest, own))) {
                nearest = at;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static long distance(Share a, Share b) {
        return Math.abs(a.millionths() - b.millionths());
    }

    /// The weight at which a rival draws level. Where that takes all or nothing of the weights, it gets no further.
    private Optional<Share> level(Rival rival) {
        BigInteger others = BigInteger.valueOf(rival.others());
        BigInteger denominator = others.subtract(times(rival.points(), all - weight));
        boolean within =
                others.signum() * denominator.signum() > 0 && others.abs().compareTo(denominator.abs()) < 0;
        return within ? Optional.of(share(others, denominator)) : Optional.empty();
    }

    private static Share share(BigInteger numerator, BigInteger denominator) {
        return new Share(Fractions.decimal(numerator, denominator).millionths());
    }
}

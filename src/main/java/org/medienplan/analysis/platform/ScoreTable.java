package org.medienplan.analysis.platform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.PlatformCandidate;
import org.medienplan.plan.support.PlatformCriterion;
import org.medienplan.plan.support.PlatformScore;
import org.medienplan.ref.RecordId;

/// The points of all platforms by all criteria, as they are recorded.
///
/// @param criteria by rank
/// @param candidates by rank
/// @param scores by candidate and criterion
public record ScoreTable(
        List<PlatformCriterion> criteria,
        List<PlatformCandidate> candidates,
        Map<List<RecordId>, PlatformScore> scores) {

    public ScoreTable {
        criteria = List.copyOf(criteria);
        candidates = List.copyOf(candidates);
        scores = Map.copyOf(scores);
    }

    public static ScoreTable of(Plan plan) {
        Map<List<RecordId>, PlatformScore> scores = new HashMap<>();
        plan.platformScores().rows().forEach(score -> scores.put(List.of(score.candidate(), score.criterion()), score));
        return new ScoreTable(
                plan.platformCriteria().rows().stream()
                        .sorted(Comparator.comparingInt(PlatformCriterion::rank)
                                .thenComparing(criterion -> criterion.id().key()))
                        .toList(),
                plan.platformCandidates().rows().stream()
                        .sorted(Comparator.comparingInt(PlatformCandidate::rank)
                                .thenComparing(candidate -> candidate.id().key()))
                        .toList(),
                scores);
    }

    /// The points of a platform by a criterion; empty where nobody has scored it.
    public OptionalInt points(PlatformCandidate candidate, PlatformCriterion criterion) {
        PlatformScore score = scores.get(List.of(candidate.id(), criterion.id()));
        return score == null ? OptionalInt.empty() : OptionalInt.of(score.points());
    }

    /// All weights together, in millionths; 1,000,000 where they are a whole.
    public long weights() {
        return criteria.stream()
                .mapToLong(criterion -> criterion.weight().millionths())
                .sum();
    }

    /// Points times weights of a platform; not known where a criterion that weighs anything is not scored.
    Outcome outcome(PlatformCandidate candidate) {
        long sum = 0;
        boolean known = weights() > 0;
        for (PlatformCriterion criterion : criteria) {
            OptionalInt points = points(candidate, criterion);
            long weight = criterion.weight().millionths();
            known &= weight == 0 || points.isPresent();
            sum += weight * points.orElse(0);
        }
        return new Outcome(candidate, known, sum);
    }

    /// @param known whether all that counts is scored
    /// @param sum points times millionths
    record Outcome(PlatformCandidate candidate, boolean known, long sum) {}
}

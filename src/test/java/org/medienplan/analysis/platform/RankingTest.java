package org.medienplan.analysis.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.Platforms.criterion;
import static org.medienplan.testing.Platforms.offered;
import static org.medienplan.testing.Platforms.score;
import static org.medienplan.testing.Platforms.weighing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Rounding;
import org.medienplan.quantity.Share;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Seeds;

/// Who wins, and how firmly.
class RankingTest {

    private static final int[] WEIGHTS = {20, 20, 15, 15, 10, 10, 5, 5};
    private static final int[][] POINTS = {
        {4, 2, 3, 3, 1, 2, 5, 2}, {4, 4, 4, 4, 4, 3, 4, 3}, {5, 3, 3, 1, 5, 5, 2, 3}, {2, 5, 4, 4, 4, 2, 2, 4}
    };

    /// Four platforms and eight criteria, as in the picture of the page.
    static PlanBuilder four() {
        PlanBuilder builder = plan(2027, 5, 5);
        for (int i = 0; i < WEIGHTS.length; i++) {
            builder.put(criterion("c" + i, WEIGHTS[i]));
            for (int j = 0; j < POINTS.length; j++) {
                builder.put(offered("p" + j)).put(score("p" + j, "c" + i, POINTS[j][i]));
            }
        }
        return builder;
    }

    private static List<String> results(Ranking ranking) {
        return ranking.candidates().stream()
                .map(one -> one.result().map(Decimal::toString).orElse("?"))
                .toList();
    }

    private static List<Integer> places(Ranking ranking) {
        return ranking.candidates().stream().map(one -> one.place().orElse(0)).toList();
    }

    @Test
    void resultsAreWeightedMeansOfThePoints() {
        Ranking ranking = Ranking.of(four().build());
        assertThat(results(ranking)).containsExactly("2.75", "3.85", "3.45", "3.5");
        assertThat(places(ranking)).containsExactly(4, 1, 3, 2);
        assertThat(ranking.lead()).contains(Decimal.parse("0.35").orElseThrow());
    }

    @Test
    void theWeightAtWhichTheResultTurnsIsTheNearestOne() {
        Sensitivity sensitivity = Sensitivity.of(Ranking.of(four().build())).orElseThrow();
        assertThat(sensitivity.moves().stream()
                        .map(move -> move.turnedAt()
                                .map(at -> at.of(100, Rounding.HALF_UP) + " %")
                                .orElse("never"))
                        .toList())
                .containsExactly("3 %", "41 %", "never", "1 %", "36 %", "26 %", "55 %", "30 %");
        assertThat(sensitivity.turning()).isEmpty();
    }

    @Test
    void theLeadMovesWithAFifthOfTheWeight() {
        Sensitivity.Move privacy =
                Sensitivity.of(Ranking.of(four().build())).orElseThrow().moves().getFirst();
        // At 24 % the third is nearest: -0.24 + 0.76 * 0.75; at 16 % the fourth: 0.32 - 0.84 * 0.0625.
        assertThat(privacy.more()).isEqualTo(Decimal.parse("0.33").orElseThrow());
        assertThat(privacy.less()).isEqualTo(Decimal.parse("0.2675").orElseThrow());
        assertThat(privacy.weight()).isEqualTo(Share.ofPercent(20));
    }

    @Test
    void equalResultsShareAPlaceAndNobodyWins() {
        Ranking ranking = Ranking.of(plan(2027, 3, 0)
                .put(criterion("a", 60))
                .put(criterion("b", 40))
                .put(offered("p"))
                .put(offered("q"))
                .put(offered("r"))
                .put(score("p", "a", 4))
                .put(score("p", "b", 4))
                .put(score("q", "a", 4))
                .put(score("q", "b", 4))
                .put(score("r", "a", 3))
                .put(score("r", "b", 5))
                .build());
        assertThat(places(ranking)).containsExactly(1, 1, 3);
        assertThat(ranking.winner()).isEmpty();
        assertThat(ranking.lead()).isEmpty();
        assertThat(Sensitivity.of(ranking)).isEmpty();
    }

    @Test
    void aMissingScoreIsNotZeroButNoResult() {
        Ranking ranking = Ranking.of(plan(2027, 3, 0)
                .put(criterion("a", 60))
                .put(criterion("b", 40))
                .put(offered("p"))
                .put(offered("q"))
                .put(score("p", "a", 5))
                .put(score("q", "a", 1))
                .put(score("q", "b", 1))
                .build());
        assertThat(results(ranking)).containsExactly("?", "1");
        assertThat(places(ranking)).containsExactly(0, 1);
    }

    @Test
    void aCriterionThatWeighsNothingNeedsNoScore() {
        Ranking ranking = Ranking.of(plan(2027, 3, 0)
                .put(criterion("a", 100))
                .put(criterion("b", 0))
                .put(offered("p"))
                .put(score("p", "a", 5))
                .build());
        assertThat(results(ranking)).containsExactly("5");
        assertThat(ranking.lead()).isEmpty();
    }

    @Test
    void whereNothingIsRecordedNothingIsKnown() {
        Ranking ranking = Ranking.of(plan(2027, 3, 0).put(offered("p")).build());
        assertThat(results(ranking)).containsExactly("?");
        assertThat(Sensitivity.of(ranking)).isEmpty();
    }

    private static PlanBuilder random(Random random, int divisor) {
        PlanBuilder builder = plan(2027, 3, 0);
        for (int i = 0; i < 5; i++) {
            long weight = random.nextInt(100) * 10_000L;
            builder.put(weighing("c" + i, new Share(weight / divisor)));
            for (int j = 0; j < 4; j++) {
                builder.put(offered("p" + j)).put(score("p" + j, "c" + i, random.nextInt(6)));
            }
        }
        return builder;
    }

    @TestFactory
    Stream<DynamicTest> weightsScaledAlikeChangeNothing() {
        return IntStream.range(0, 40)
                .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Ranking whole = Ranking.of(random(new Random(seed), 1).build());
                    Ranking part = Ranking.of(random(new Random(seed), 10).build());
                    assertThat(places(part)).isEqualTo(places(whole));
                    assertThat(results(part)).isEqualTo(results(whole));
                    assertThat(Sensitivity.of(part).map(Sensitivity::smallest))
                            .isEqualTo(Sensitivity.of(whole).map(Sensitivity::smallest));
                }));
    }

    @TestFactory
    Stream<DynamicTest> atTheTurningWeightAnotherPlatformDrawsLevel() {
        return Seeds.each(40, random -> {
            Ranking ranking = Ranking.of(random(random, 1).build());
            Sensitivity.of(ranking)
                    .ifPresent(sensitivity -> sensitivity.moves().forEach(move -> {
                        boolean below =
                                move.less().millionths() < 0 || move.more().millionths() < 0;
                        assertThat(move.turnsAt().isPresent() || !below).isTrue();
                    }));
        });
    }
}

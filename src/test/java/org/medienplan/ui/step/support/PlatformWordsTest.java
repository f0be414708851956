package org.medienplan.ui.step.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.Platforms.criterion;
import static org.medienplan.testing.Platforms.offered;
import static org.medienplan.testing.Platforms.score;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.platform.Ranking;
import org.medienplan.analysis.platform.Sensitivity;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Platforms;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.step.support.ScoreCells.At;
import org.medienplan.workspace.Snapshot;

/// What the page of the platform says, without a window.
class PlatformWordsTest {

    private static PlanBuilder two(int p, int q) {
        return plan(2027, 3, 0)
                .put(criterion("Datenschutz", 60))
                .put(criterion("Bedienung", 40))
                .put(offered("p"))
                .put(offered("q"))
                .put(score("p", "Datenschutz", p))
                .put(score("p", "Bedienung", 4))
                .put(score("q", "Datenschutz", q))
                .put(score("q", "Bedienung", 5));
    }

    private final Snapshot clear = Snapshots.of(two(5, 1));
    private final PlatformWords words = new PlatformWords(Snapshots.texts(clear));

    private static ScoreCells cells(Snapshot snapshot) {
        return new ScoreCells(Ranking.of(snapshot.plan()), new PlatformWords(Snapshots.texts(snapshot)));
    }

    @Test
    void resultsHaveTwoPlaces() {
        Ranking ranking = Ranking.of(clear.plan());
        assertThat(ranking.candidates().stream().map(words::result)).containsExactly("4,60", "2,60");
        assertThat(ranking.candidates().stream().map(words::place)).containsExactly("1", "2");
    }

    @Test
    void theBarsSpeakOneSentence() {
        Sensitivity sensitivity = Sensitivity.of(Ranking.of(clear.plan())).orElseThrow();
        assertThat(words.sentence(sensitivity))
                .isEqualTo("p liegt mit 2,00 Punkten vorn; bewegt sich ein Gewicht um ein Fünftel, sind es 1,40 bis"
                        + " 2,60, am weitesten bei Datenschutz.");
        assertThat(words.holds(sensitivity)).startsWith("Um ein Fünftel bewegt dreht kein Gewicht");
    }

    @Test
    void platformsThatAreLevelAreNamed() {
        assertThat(words.noLead(
                        Ranking.of(two(5, 5).put(score("p", "Bedienung", 5)).build())))
                .isEqualTo("p, q liegen gleichauf.");
    }

    @Test
    void aCellSaysWhatItIsAbout() {
        assertThat(cells(clear).spoken(new At(0, 2))).isEqualTo("Bedienung, p, Punkte 4");
        assertThat(cells(clear).spoken(new At(ScoreCells.HEAD, 2))).isEqualTo("p, Ergebnis 4,60");
        assertThat(cells(clear).isBest(2)).isTrue();
        assertThat(cells(clear).isWeak(new At(1, 3))).isTrue();
        assertThat(cells(clear).isWeak(new At(0, 3))).isFalse();
    }

    @Test
    void aCriterionIsFoundAtTheFirstScoreThatIsMissing() {
        Snapshot incomplete = Snapshots.of(two(5, 1).put(offered("r")));
        ScoreCells cells = cells(incomplete);
        assertThat(cells.find(Platforms.criterionId("Datenschutz"), "")
                        .orElseThrow()
                        .column())
                .isEqualTo(4);
        assertThat(cells.find(Platforms.criterionId("Datenschutz"), "weight")
                        .orElseThrow()
                        .column())
                .isEqualTo(ScoreCells.WEIGHTS);
        assertThat(cells.find(Platforms.criterionId("none"), "")).isEmpty();
    }

    @Test
    void theScaleHoldsNothingAndEveryLead() {
        Sensitivity sensitivity = Sensitivity.of(Ranking.of(clear.plan())).orElseThrow();
        List<BigDecimal> scale = LeadScale.of(sensitivity, 4);
        assertThat(scale.getFirst()).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(scale.getLast()).isGreaterThanOrEqualTo(new BigDecimal("2.6"));
        assertThat(scale).hasSizeLessThanOrEqualTo(5);
    }
}

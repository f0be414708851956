package org.medienplan.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.json.PlanJson;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.derivation.DerivationNode;

class StoriesTest {

    private final OverviewContent content = OverviewContent.of(
            Figures.of(PlanJson.read(Path.of("example-plans", "leverkusen.json")).orElseThrow()),
            Texts.in(Locale.GERMANY));
    private final Stories stories = new Stories(content);

    @Test
    void everyKeyFigureOfThePageHasAStory() {
        for (KeyNumber number : content.numbers()) {
            Story story = stories.of(number.fact()).orElseThrow();
            assertThat(story.value()).isEqualTo(number.value());
            assertThat(inputs(story.result())).isNotEmpty();
        }
    }

    @Test
    void everyCellUnfoldsIntoPartsThatAddUpToIt() {
        for (CostTable table : List.of(content.byKind(), content.byGroup())) {
            for (CostTable.Row row : table.rows()) {
                Subject.Cost subject = new Subject.Cost(row.subject(), new Subject.Span.Year(2030));
                DerivationNode result = stories.of(subject).orElseThrow().result();
                assertThat(inputs(result).stream()
                                .map(node -> euros(node.value()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(row.name())
                        .isEqualByComparingTo(euros(result.value()));
            }
        }
    }

    @Test
    void sumsOverYearsUnfoldIntoYears() {
        CostTable.Row capital = content.byKind().rows().getFirst();

        Story story = stories.of(new Subject.Cost(capital.subject(), new Subject.Span.After())).orElseThrow();

        assertThat(story.kicker()).isEqualTo("Kosten 2032–2036");
        assertThat(story.value().replace(".", "")).isEqualTo(Long.toString(capital.after()));
        assertThat(inputs(story.result()))
                .extracting(DerivationNode::label)
                .containsExactly("2032", "2033", "2034", "2035", "2036");
    }

    private static List<DerivationNode> inputs(DerivationNode node) {
        return node.inputs().orElseThrow().get();
    }

    /// `1.234,56 €` as a number.
    private static BigDecimal euros(String text) {
        return new BigDecimal(
                text.replaceAll("[^0-9,]", "").replace(',', '.'));
    }
}

package org.medienplan.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.pupils;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;
import org.medienplan.text.Texts;
import org.medienplan.ui.table.Column;

class OverviewContentTest {

    private final Figures figures = Figures.of(
            PlanJson.read(Path.of("example-plans", "leverkusen.json")).orElseThrow());
    private final OverviewContent content = OverviewContent.of(figures, Texts.in(Locale.GERMANY));

    @Test
    void theSubtitleNamesYearsAndAuthority() {
        assertThat(content.subtitle())
                .isEqualTo("Medienentwicklungsplan 2027–2031 der Stadt Leverkusen, Folgejahre bis 2036");
    }

    @Test
    void shownCellsAddUpToShownTotalsHoweverTheCostIsDivided() {
        for (CostTable table : List.of(content.byKind(), content.byGroup())) {
            for (int year = 0; year < table.totals().size(); year++) {
                int column = year;
                assertThat(table.rows().stream()
                                .mapToLong(row -> row.years().get(column))
                                .sum())
                        .isEqualTo(table.totals().get(year));
            }
            for (CostTable.Row row : table.rows()) {
                assertThat(sum(row.years(), 0, 5)).isEqualTo(row.horizon());
                assertThat(sum(row.years(), 5, 10)).isEqualTo(row.after());
            }
            assertThat(sum(table.totals(), 0, 5)).isEqualTo(table.horizon());
            assertThat(sum(table.totals(), 5, 10)).isEqualTo(table.after());
        }
    }

    @Test
    void bothDivisionsShowTheSameTotals() {
        assertThat(content.byGroup().totals()).isEqualTo(content.byKind().totals());
    }

    @Test
    void everyShownCellIsLessThanAThousandFromTheExactOne() {
        CostTable.Row capital = content.byKind().rows().getFirst();
        for (int year = 0; year < capital.years().size(); year++) {
            long exact = figures.value(Metric.CAPITAL, figures.frame().year(year), null, null);
            assertThat(Math.abs(capital.years().get(year) * 100_000 - exact)).isLessThan(100_000);
        }
    }

    @Test
    void schoolsAddUpToTheTotalOfTheHorizon() {
        assertThat(content.schools().stream().mapToLong(SchoolRow::cost).sum())
                .isEqualTo(content.byKind().horizon());
        assertThat(content.schools().stream().mapToLong(SchoolRow::cents).sum())
                .isEqualTo(figures.value(Metric.COST, null, null, null));
    }

    @Test
    void whatAuthoritiesPayCentrallyHasRowsOfItsOwnAndTheSumNamesIt() {
        List<SchoolRow> central = content.schools().stream()
                .filter(row -> row.type().equals("Schulträger"))
                .toList();
        assertThat(central).extracting(SchoolRow::cents).containsExactly(125_255_881L, 66_982_331L);
        assertThat(central).extracting(SchoolRow::name).allMatch(name -> name.endsWith(", zentral"));

        Texts texts = Texts.in(Locale.GERMANY);
        Column<SchoolRow> name = new SchoolColumns(content.years(), texts).all().getFirst();
        assertThat(name.total().orElseThrow().apply(content.schools())).isEqualTo("42 Schulen und zentrale Kosten");
        List<SchoolRow> schools =
                content.schools().stream().filter(row -> !central.contains(row)).toList();
        assertThat(name.total().orElseThrow().apply(schools)).isEqualTo("Summe der 42 Schulen");
    }

    @Test
    void keyFiguresAgreeWithTheTable() {
        KeyNumber total = content.numbers().getFirst();
        CostTable kinds = content.byKind();

        assertThat(total.value().replace(".", "")).isEqualTo(Long.toString(kinds.horizon()));
        assertThat(String.join(" ", total.notes()).replace(".", ""))
                .isEqualTo(kinds.rows().getFirst().horizon() + " investiv + "
                        + kinds.rows().getLast().horizon() + " konsumtiv");
    }

    @Test
    void valuesOfEachKindAreCountedByTheirOrigin() {
        assertThat(content.bases()).extracting(Basis::title).contains("Schülerzahlen", "Bestand", "Preise");
        assertThat(content.bases().getFirst().text()).isEqualTo("alle veröffentlicht");
    }

    @Test
    void aPlanWithoutYearsAfterItsHorizonShowsNoFollowUpCost() {
        OverviewContent short1 = of(PlanBuilder.plan(2027, 3, 0)
                .school("a", SchoolTypes.GRUNDSCHULE, pupils(100))
                .build());

        assertThat(short1.numbers())
                .extracting(KeyNumber::fact)
                .doesNotContain(Subject.KeyFact.FOLLOW_UP)
                .contains(Subject.KeyFact.TOTAL);
        assertThat(short1.byKind().after()).isZero();
    }

    @Test
    void whatIsNotKnownIsNamedAndNoCostPerPupilIsClaimed() {
        OverviewContent unknown = of(PlanBuilder.plan(2027, 3, 2)
                .school("a", SchoolTypes.GRUNDSCHULE)
                .item("tablet", euros(500))
                .rule("tablet", each(Driver.PUPILS))
                .build());

        assertThat(unknown.bases()).extracting(Basis::title).contains("Für 1 Schule fehlt: Schülerinnen und Schüler");
        assertThat(number(unknown, Subject.KeyFact.PER_PUPIL).value()).isEqualTo("nicht bekannt");
        assertThat(unknown.schools().getFirst().pupils()).isEmpty();
        assertThat(unknown.schools().getFirst().degree()).isEmpty();
    }

    @Test
    void anAuthorityWithoutAnArticleStandsAfterAComma() {
        Plan plan = PlanBuilder.plan(2027, 3, 0)
                .school("a", SchoolTypes.GRUNDSCHULE, pupils(100))
                .build();

        assertThat(of(plan).subtitle()).isEqualTo("Medienentwicklungsplan 2027–2029 der Stadt");
    }

    private static OverviewContent of(Plan plan) {
        return OverviewContent.of(Figures.of(plan), Texts.in(Locale.GERMANY));
    }

    private static KeyNumber number(OverviewContent content, Subject.KeyFact fact) {
        return content.numbers().stream()
                .filter(number -> number.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    private static long sum(List<Long> values, int from, int to) {
        return IntStream.range(from, to).mapToLong(values::get).sum();
    }
}

package org.medienplan.report.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.calc.Figure;
import org.medienplan.calc.Figures;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.FigureId;
import org.medienplan.report.Cell;
import org.medienplan.report.Row;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;
import org.medienplan.testing.BudgetPlans;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Seeds;
import org.medienplan.text.Texts;

/// What the budget says, before it is a file; that its formulas yield the same is tested on the written file.
class BudgetWorkbookTest {

    private static final Path EXAMPLE = Path.of("example-plans", "leverkusen.json");
    private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

    private static Workbook workbook(Plan plan, Locale locale) {
        return BudgetWorkbook.of(Figures.of(plan), Texts.in(locale), DATE);
    }

    @TestFactory
    Stream<DynamicTest> everyFigureIsThatOfThePlan() {
        return Seeds.each(20, random -> {
            Plan plan = RandomPlans.plan(random);
            Figures figures = Figures.of(plan);
            Workbook workbook = BudgetWorkbook.of(figures, Texts.in(Locale.GERMAN), DATE);

            assertThat(cells(workbook).filter(cell -> !equalsFigure(cell, figures)))
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFormulaYieldsItsValueInExactDecimals() {
        return Seeds.each(
                20,
                random -> assertThat(new FormulaValues(workbook(RandomPlans.plan(random), Locale.GERMAN)).differences())
                        .isEmpty());
    }

    @Test
    void everyFormulaOfTheExampleYieldsItsValueInExactDecimals() {
        Assumptions.assumeTrue(Files.exists(EXAMPLE));
        Workbook workbook = workbook(PlanJson.read(EXAMPLE).orElseThrow(), Locale.GERMAN);

        assertThat(new FormulaValues(workbook).differences()).isEmpty();
    }

    private static boolean equalsFigure(Cell cell, Figures figures) {
        return switch (cell) {
            case Cell.Number number -> equals(number.value(), number.figure(), figures);
            case Cell.Calculated calculated -> equals(calculated.value(), calculated.figure(), figures);
            default -> true;
        };
    }

    private static boolean equals(BigDecimal value, FigureId id, Figures figures) {
        if (id == null) {
            return true;
        }
        Figure figure = figures.figure(id).orElseThrow();
        BigDecimal expected = switch (id.metric().unit()) {
            case MONEY -> figure.money().euros();
            case POSTS -> new Decimal(figure.value()).toBigDecimal();
            case COUNT, UNITS -> BigDecimal.valueOf(figure.value());
        };
        return value.compareTo(expected) == 0;
    }

    private static Stream<Cell> cells(Workbook workbook) {
        return workbook.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream());
    }

    @Test
    void everySheetIsThereInBothLanguages() {
        assertThat(workbook(BudgetPlans.small(), Locale.GERMAN).sheets())
                .extracting(Sheet::name)
                .containsExactly(
                        "Deckblatt",
                        "Übersicht",
                        "Je Jahr",
                        "Je Schule",
                        "Je Maßnahmenbereich",
                        "Maßnahmen",
                        "Bestand und Ersatz",
                        "Annahmen",
                        "Bezugsgrößen",
                        "Standards",
                        "Warenkorb",
                        "Preise",
                        "Positionen");
        assertThat(workbook(BudgetPlans.small(), Locale.ENGLISH).sheets())
                .extracting(Sheet::name)
                .startsWith("Cover", "Summary", "By year", "By school")
                .endsWith("Prices", "Lines");
    }

    @Test
    void sheetNamesAreShortEnoughForSpreadsheets() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(workbook(BudgetPlans.small(), locale).sheets())
                    .allSatisfy(sheet -> assertThat(sheet.name()).matches("[^\\[\\]:\\\\/?*]{1,31}"));
        }
    }

    @Test
    void everySheetOfAnExampleSaysSo() {
        assertThat(workbook(BudgetPlans.small(), Locale.GERMAN).sheets())
                .allSatisfy(sheet -> assertThat(texts(sheet)).contains(BudgetPlans.NOTICE));
    }

    @Test
    void pupilsThatNobodyKnowsAreMissingAndNotZero() {
        Sheet schools =
                workbook(BudgetPlans.withAnUnknownSchool(), Locale.GERMAN).sheet(Keys.SCHOOLS);
        assertThat(row(schools, "Neue Schule *").cells()).contains(new Cell.Text("fehlt"));
        assertThat(texts(schools))
                .contains("* Für 1 Schule oder Träger fehlen Angaben. Deren Kosten sind unvollständig.");
    }

    @Test
    void theCentralCostOfAnAuthorityHasARowOfItsOwn() {
        Sheet schools = workbook(BudgetPlans.small(), Locale.GERMAN).sheet(Keys.SCHOOLS);
        assertThat(texts(schools)).contains("Stadt, zentral", "Zweckverband, zentral", "Summe Zweckverband");
    }

    @Test
    void aPlanWithoutYearsAfterItHasNoColumnsForThem() {
        Plan plan = PlanBuilder.plan(2027, 3, 0).build();
        assertThat(workbook(plan, Locale.GERMAN).sheet(Keys.YEARS).columns()).noneMatch(column -> column.tail());
    }

    @Test
    void aServiceThatFollowsSchoolYearsIsCountedInTwelfths() {
        Sheet lines = workbook(BudgetPlans.small(), Locale.GERMAN).sheet(Keys.LINES);
        List<BigDecimal> quantities = IntStream.range(0, lines.rows().size())
                .mapToObj(lines.rows()::get)
                .filter(row -> row.cells().contains(new Cell.Text("licence")))
                .map(row -> row.cells().get(10))
                .filter(Cell.Calculated.class::isInstance)
                .map(cell -> ((Cell.Calculated) cell).value())
                .toList();
        // 840 pupils until summer 2028, 903 after it: (7 × 840 + 5 × 903) ÷ 12.
        assertThat(quantities).containsExactly(new BigDecimal("866.25"));
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> switch (cell) {
                    case Cell.Text text -> Stream.of(text.text());
                    case Cell.Span span -> Stream.of(span.text());
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    private static Row row(Sheet sheet, String text) {
        return sheet.rows().stream()
                .filter(row -> row.cells().contains(new Cell.Text(text)))
                .findFirst()
                .orElseThrow();
    }
}

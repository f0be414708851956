package org.medienplan.report.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.support.PartyTerms;
import org.medienplan.report.Cell;
import org.medienplan.report.NumberKind;
import org.medienplan.report.Row;
import org.medienplan.report.RowStyle;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;
import org.medienplan.text.Texts;

/// The sheet about hours, posts and cost of support.
class SupportSheetTest {

    private final Figures figures = Figures.of(
            PlanJson.read(Path.of("example-plans", "leverkusen.json")).orElseThrow());
    private final Workbook workbook = BudgetWorkbook.of(figures, Texts.in(Locale.GERMAN), LocalDate.of(2026, 11, 24));
    private final Sheet sheet = workbook.sheet(Keys.SUPPORT);

    private Row row(String key) {
        return sheet.rows().stream()
                .filter(row -> key.equals(row.key()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void hoursAndPostsAreComputedOnTheSheet() {
        String first = Keys.year(figures.frame().firstYear());
        List<String> staff = figures.services().terms().stream()
                .filter(terms -> terms.postHours() != null)
                .flatMap(terms -> Optional.ofNullable(terms.hourItem()).stream())
                .map(item -> "hours_" + item.key())
                .toList();

        assertThat(staff)
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(row(key).cells().get(sheet.column(first))).isInstanceOf(Cell.Calculated.class));
        assertThat(row("posts").cells().get(sheet.column(first))).isInstanceOf(Cell.Calculated.class);
        assertThat(row("effort_0").cells().get(sheet.column(first))).isInstanceOf(Cell.Calculated.class);
        assertThat(new FormulaValues(workbook).differences()).isEmpty();
    }

    @Test
    void withinATableAColumnOfYearsHasOneKindOfNumber() {
        int column = sheet.column(Keys.year(figures.frame().firstYear()));
        NumberKind kind = null;
        for (Row row : sheet.rows()) {
            if (row.style() == RowStyle.HEAD) {
                kind = null;
            } else if (row.cells().size() > column) {
                NumberKind here = kind(row.cells().get(column));
                assertThat(here).as(row.toString()).isEqualTo(kind == null ? here : kind);
                kind = here;
            }
        }
    }

    private static NumberKind kind(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> number.kind();
            case Cell.Calculated calculated -> calculated.kind();
            default -> throw new AssertionError(cell);
        };
    }

    @Test
    void hoursThatCostTheAuthorityNothingStandApart() {
        assertThat(figures.services().terms().stream()
                        .filter(terms -> terms.hourItem() != null)
                        .map(PartyTerms::party)
                        .map(party -> "party_" + party.name()))
                .isNotEmpty()
                .doesNotContain("party_SCHOOL", "party_LAND");
        assertThat(sheet.rows().indexOf(row("party_SCHOOL")))
                .isGreaterThan(sheet.rows().indexOf(row("posts")));
    }
}

package org.medienplan.report.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.each;
import static org.medienplan.testing.Details.euros;
import static org.medienplan.testing.Details.fact;
import static org.medienplan.testing.Details.life;
import static org.medienplan.testing.Details.with;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.medienplan.calc.Figures;
import org.medienplan.plan.funding.CapLevel;
import org.medienplan.plan.funding.SourceKind;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Driver;
import org.medienplan.report.Cell;
import org.medienplan.report.Row;
import org.medienplan.report.Sheet;
import org.medienplan.report.Workbook;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.text.Texts;

/// The sheets about who pays.
class FundingSheetTest {

    /// Boards and tablets for two schools, a programme with a cap, another one, and a lump sum.
    private static PlanBuilder builder() {
        return plan(2027, 3, 3)
                .school("a", GYMNASIUM, fact(Driver.CLASSROOMS, 10))
                .school("b", GYMNASIUM, fact(Driver.CLASSROOMS, 5))
                .item("board", euros(1_000), life(3), with("eligibility", "display"))
                .item("tablet", euros(100), life(4))
                .rule("board", each(Driver.CLASSROOMS))
                .rule("tablet", each(Driver.CLASSROOMS))
                .programme("p", with("name", "Digitalpakt"))
                .budget("p", 12_000)
                .cap("p", CapLevel.SCHOOL, with("amount", Money.ofEuros(8_000)))
                .programme("q", with("name", "Land"), with("rate", Share.ofPercent(50)))
                .tranche("q", 2027, 1_000)
                .programme(
                        "lump",
                        with("name", "Pauschale"),
                        with("kind", SourceKind.GENERAL_ALLOCATION),
                        with("rate", Share.ofPercent(100)))
                .tranche("lump", 2027, 500);
    }

    private final Workbook workbook =
            BudgetWorkbook.of(Figures.of(builder().build()), Texts.in(Locale.GERMANY), LocalDate.of(2026, 11, 24));

    private String line(String sheet, String row) {
        Row found = workbook.sheet(sheet).rows().stream()
                .filter(each -> row.equals(each.key()))
                .findFirst()
                .orElseThrow();
        return found.cells().stream()
                .map(FundingSheetTest::shown)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" | "));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Calculated calculated -> "=" + calculated.value().toPlainString();
            default -> "";
        };
    }

    @Test
    void everyFormulaYieldsItsValue() {
        assertThat(new FormulaValues(workbook).differences()).isEmpty();
    }

    @Test
    void grantsOwnSharesAndOwnMoneyAddUp() {
        assertThat(
                        List.of(
                                        "grant_0",
                                        "own_0",
                                        "funded_0",
                                        "grant",
                                        "own",
                                        "funded",
                                        Keys.COST,
                                        "own_money",
                                        Keys.ALL)
                                .stream()
                                .map(row -> line(Keys.FUNDING, row))
                                .collect(Collectors.joining("\n")))
                .isEqualTo("");
    }

    @Test
    void limitsSayWhatIsUsedAndWhatIsFree() {
        Sheet sheet = workbook.sheet(Keys.FUNDING_LIMITS);
        assertThat(sheet.rows().stream()
                        .filter(row -> String.valueOf(row.key()).startsWith("limit_"))
                        .map(row -> line(Keys.FUNDING_LIMITS, String.valueOf(row.key())))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("");
    }

    @Test
    void schoolsAddUpToTheirTotal() {
        assertThat(line(Keys.FUNDING_SCHOOLS, "school_1") + "\n" + line(Keys.FUNDING_SCHOOLS, Keys.ALL))
                .isEqualTo("");
    }

    @Test
    void aPlanWithoutProgrammesHasNoSuchSheets() {
        Figures figures = Figures.of(plan(2027, 3, 0).build());
        assertThat(BudgetWorkbook.of(figures, Texts.in(Locale.GERMAN), LocalDate.of(2026, 11, 24))
                        .sheets())
                .extracting(Sheet::key)
                .doesNotContain(Keys.FUNDING, Keys.FUNDING_LIMITS, Keys.FUNDING_SCHOOLS);
    }
}

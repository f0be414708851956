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
        return found.cells().stream().map(FundingSheetTest::shown).collect(Collectors.joining(" | "));
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
                .isEqualTo("""
                        Zuwendungen | 4800.01 | 0.00 | 0.00 | =4800.01 | 6545.44 | 654.55 | 0.00 | =7199.99
                        Eigenanteil | 533.33 | 0.00 | 0.00 | =533.33 | 727.27 | 72.73 | 0.00 | =800.00
                        Geförderte Kosten | =5333.34 | =0.00 | =0.00 | =5333.34 | =7272.71 | =727.28 | =0.00 | =7999.99
                        Zuwendungen | =5800.01 | =0.00 | =0.00 | =5800.01 | =6545.44 | =654.55 | =0.00 | =7199.99
                        Eigenanteil | =1533.33 | =0.00 | =0.00 | =1533.33 | =727.27 | =72.73 | =0.00 | =800.00
                        Geförderte Kosten | =7333.34 | =0.00 | =0.00 | =7333.34 | =7272.71 | =727.28 | =0.00 | =7999.99
                        Kosten | =16500.00 | =0.00 | =0.00 | =16500.00 | =15000.00 | =1500.00 | =0.00 | =16500.00
                        Eigenmittel vor Zuweisungen | =10699.99 | =0.00 | =0.00 | =10699.99 | =8454.56 | =845.45 | =0.00 | =9300.01
                        Eigenmittel nach Zuweisungen | =10199.99 | =0.00 | =0.00 | =10199.99 | =8454.56 | =845.45 | =0.00 | =9300.01""");
    }

    @Test
    void limitsSayWhatIsUsedAndWhatIsFree() {
        Sheet sheet = workbook.sheet(Keys.FUNDING_LIMITS);
        assertThat(sheet.rows().stream()
                        .filter(row -> String.valueOf(row.key()).startsWith("limit_"))
                        .map(row -> line(Keys.FUNDING_LIMITS, String.valueOf(row.key())))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        Digitalpakt | Trägerbudget | Stadt | Zuwendung | 12000.00 | 12000.00 | =0.00
                        Digitalpakt | Grenze | Schule a | zuwendungsfähige Kosten | 8000.00 | 8000.00 | =0.00
                        Digitalpakt | Grenze | Schule b | zuwendungsfähige Kosten | 8000.00 | 5333.33 | =2666.67
                        Land | Trägerbudget | Stadt | Zuwendung | 1000.00 | 1000.00 | =0.00
                        Land | Jahresbetrag 2027 | Stadt | Zuwendung | 1000.00 | 1000.00 | =0.00
                        Pauschale | Trägerbudget | Stadt | Zuwendung | 500.00 | 500.00 | =0.00
                        Pauschale | Jahresbetrag 2027 | Stadt | Zuwendung | 500.00 | 500.00 | =0.00""");
    }

    @Test
    void schoolsAddUpToTheirTotal() {
        assertThat(line(Keys.FUNDING_SCHOOLS, "school_1") + "\n" + line(Keys.FUNDING_SCHOOLS, Keys.ALL))
                .isEqualTo("1 | Schule a | 11000.00 | 4000.01 | 3066.68 | =933.33 | =7933.32 | 370.72 | =7562.60\n"
                        + " | Gesamt | =16500.00 | =7333.34 | =5800.01 | =1533.33 | =10699.99 | =500.00 | =10199.99");
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

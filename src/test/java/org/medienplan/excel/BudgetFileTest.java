package org.medienplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.json.PlanJson;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Table;
import org.medienplan.plan.school.School;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.BudgetPlans;
import org.medienplan.testing.RandomPlans;
import org.medienplan.testing.Seeds;

/// The budget as a file.
class BudgetFileTest {

    private static final Path EXAMPLE = Path.of("example-plans", "leverkusen.json");
    private static final Path APPROVED = Path.of("src/test/resources/org/medienplan/excel/small-budget.txt");
    private static final Path RECEIVED = Path.of("target/small-budget.txt");

    /// A primary school, a Gymnasium, and the Berufskolleg of the other authority.
    private static final Set<String> SOME = Set.of("100012", "165001", "187331");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFormulaYieldsTheValueStoredBesideIt() {
        return Seeds.each(
                12,
                random -> assertThat(
                                written(RandomPlans.plan(random), Locale.GERMAN).differences())
                        .isEmpty());
    }

    /// With a few of its schools: on all lines of all schools POI's evaluator takes minutes.
    @Test
    void everyFormulaOfTheExampleYieldsTheValueStoredBesideIt() {
        Assumptions.assumeTrue(Files.exists(EXAMPLE));
        Plan example = PlanJson.read(EXAMPLE).orElseThrow();
        List<School> left = example.schools().rows().stream()
                .filter(school -> SOME.contains(school.number()))
                .toList();
        assertThat(left).hasSameSizeAs(SOME);

        Plan plan = example.with(RecordType.SCHOOL, Table.of(left));
        assertThat(written(plan, Locale.GERMAN).differences()).isEmpty();
    }

    @Test
    void everyFormulaOfTheEnglishFileYieldsTheValueStoredBesideIt() {
        Written english = written(BudgetPlans.withAnUnknownSchool(), Locale.ENGLISH);

        assertThat(english.differences()).isEmpty();
        assertThat(english.book().getName("Cost_total")).isNotNull();
    }

    @Test
    void theFileSaysWhatWasApproved() throws IOException {
        String received = Dump.of(written(BudgetPlans.small(), Locale.GERMAN).book());
        Files.writeString(RECEIVED, received);

        assertThat(received)
                .as("approve by copying %s to %s", RECEIVED, APPROVED)
                .isEqualTo(Files.readString(APPROVED));
    }

    @Test
    void everySheetPrintsOnA4LandscapeAndAllButOneAsWideAsThePage() {
        written(BudgetPlans.small(), Locale.GERMAN).book().forEach(sheet -> {
            PrintSetup setup = sheet.getPrintSetup();
            assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(setup.getLandscape()).isTrue();
            if (!sheet.getSheetName().equals("Je Schule")) {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(setup.getFitWidth()).isOne();
                assertThat(setup.getFitHeight()).isZero();
            }
            assertThat(sheet.getHeader().getCenter()).isEqualTo(BudgetPlans.NOTICE);
            assertThat(sheet.getFooter().getRight()).isEqualTo("Seite &P von &N");
        });
    }

    @Test
    void ofTheLinesOnlyTheHeadingIsPrinted() {
        XSSFWorkbook book = written(BudgetPlans.small(), Locale.GERMAN).book();
        int lines = book.getSheetIndex("Positionen");
        assertThat(book.getPrintArea(lines)).isEqualTo("Positionen!$A$1:$M$3");
        assertThat(book.getSheetAt(lines).getRow(2).getCell(0).getStringCellValue())
                .endsWith("gedruckt wird nur diese Überschrift.");
    }

    @Test
    void theLinesHaveAHeadingOfItsOwnForEachColumn() {
        XSSFSheet lines = written(BudgetPlans.small(), Locale.GERMAN).book().getSheet("Positionen");
        List<String> headings = new ArrayList<>();
        lines.getRow(4).forEach(cell -> headings.add(cell.getStringCellValue()));
        assertThat(headings)
                .hasSize(13)
                .doesNotHaveDuplicates()
                .contains("Lfd. Nr. Schule", "Lfd. Nr. Bereich", "Lfd. Nr. Artikel");
    }

    @Test
    void theSchoolsPrintOnTwoPagesSideBySideThatBothNameThem() {
        XSSFSheet schools = written(BudgetPlans.small(), Locale.GERMAN).book().getSheet("Je Schule");
        int sum = column(schools, "Summe\n2027–2029");
        assertThat(schools.getFitToPage()).isFalse();
        assertThat(schools.getPrintSetup().getScale()).isBetween((short) 70, (short) 100);
        // After the shares of the sum, before the first year that follows the plan.
        assertThat(schools.getColumnBreaks()).containsExactly(sum + 3);
        assertThat(schools.getRepeatingColumns().getLastColumn()).isEqualTo(2);
        assertThat(schools.getRepeatingRows()).isNotNull();
    }

    @Test
    void everyTableRepeatsItsHeadOnEveryPageAndKeepsItInSight() {
        XSSFWorkbook book = written(BudgetPlans.small(), Locale.GERMAN).book();
        assertThat(List.of("Annahmen", "Bezugsgrößen", "Standards", "Warenkorb", "Preise", "Maßnahmen"))
                .allSatisfy(name -> {
                    assertThat(book.getSheet(name).getRepeatingRows()).isNotNull();
                    assertThat(book.getSheet(name).getPaneInformation().isFreezePane())
                            .isTrue();
                });
    }

    @Test
    void onEverySheetTheSumStandsAfterItsYears() {
        XSSFWorkbook book = written(BudgetPlans.small(), Locale.GERMAN).book();
        assertThat(List.of("Übersicht", "Je Jahr", "Je Schule", "Je Maßnahmenbereich"))
                .allSatisfy(name -> {
                    XSSFSheet sheet = book.getSheet(name);
                    int sum = column(sheet, "Summe\n2027–2029");
                    int head = head(sheet, "Summe\n2027–2029").getRowIndex();
                    assertThat(sheet.getRow(head).getCell(sum - 1).getNumericCellValue())
                            .isEqualTo(2029);
                });
    }

    @Test
    void theChartLeavesOutTheSumBetweenTheYears() {
        XSSFSheet summary = written(BudgetPlans.small(), Locale.GERMAN).book().getSheet("Übersicht");
        String chart = summary.getDrawingPatriarch()
                .getCharts()
                .getFirst()
                .getCTChart()
                .toString();
        int sum = column(summary, "Summe\n2027–2029");
        assertThat(chart).contains("(Übersicht!$B$").contains("," + "Übersicht!$" + (char) ('A' + sum + 1) + "$");
    }

    @Test
    void pricesHaveTwoPlacesAndTheirSharesFour() {
        XSSFWorkbook book = written(BudgetPlans.small(), Locale.GERMAN).book();
        assertThat(formats(book.getSheet("Preise"))).doesNotContain("#,##0.0000");
        assertThat(formats(book.getSheet("Positionen"))).contains("#,##0.0000").doesNotContain("#,##0.00##");
    }

    private static Set<String> formats(XSSFSheet sheet) {
        Set<String> formats = new HashSet<>();
        sheet.forEach(row -> row.forEach(cell -> formats.add(cell.getCellStyle().getDataFormatString())));
        return formats;
    }

    private static int column(XSSFSheet sheet, String heading) {
        return head(sheet, heading).getColumnIndex();
    }

    private static Cell head(XSSFSheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    return cell;
                }
            }
        }
        throw new AssertionError(heading + " on " + sheet.getSheetName());
    }

    @Test
    void theFileNamesItsPlanAndNobodyElse() {
        var properties = written(BudgetPlans.small(), Locale.GERMAN)
                .book()
                .getProperties()
                .getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("Haushalt Musterstadt 2027");
        assertThat(properties.getCreator()).isEqualTo("Medienplan");
        assertThat(properties.getLastModifiedByUser()).isNull();
    }

    @Test
    void noCellIsAnErrorAndNoFormulaLeavesTheFile() {
        assertThat(written(BudgetPlans.small(), Locale.GERMAN).formulas().map(XSSFCell::getCellFormula))
                .isNotEmpty()
                .noneMatch(formula -> formula.contains("#REF!") || formula.contains("["));
    }

    private Written written(Plan plan, Locale locale) {
        try {
            return Written.budget(plan, locale, folder);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

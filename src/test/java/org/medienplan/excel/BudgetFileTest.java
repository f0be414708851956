package org.medienplan.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
    void everySheetPrintsOnA4LandscapeAsWideAsThePage() {
        written(BudgetPlans.small(), Locale.GERMAN).book().forEach(sheet -> {
            PrintSetup setup = sheet.getPrintSetup();
            assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(setup.getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(setup.getFitWidth()).isOne();
            assertThat(setup.getFitHeight()).isZero();
            assertThat(sheet.getHeader().getCenter()).isEqualTo(BudgetPlans.NOTICE);
            assertThat(sheet.getFooter().getRight()).isEqualTo("Seite &P von &N");
        });
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

package org.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandToolTest {

    private static final String SCHOOLS = "src/test/resources/org/medienplan/cli/schulen.csv";
    private static final String EXAMPLE = "example-plans/leverkusen.json";

    private final CommandLineRig german = new CommandLineRig(Locale.GERMAN);
    private final CommandLineRig english = new CommandLineRig(Locale.ENGLISH);

    @TempDir
    Path folder;

    private int makePlan(Path plan, String... more) {
        String[] line = {
            "new",
            plan.toString(),
            "--authority",
            "Musterstadt",
            "--state",
            "NW",
            "--from",
            "2027",
            "--schools",
            SCHOOLS
        };
        String[] all = Arrays.copyOf(line, line.length + more.length);
        System.arraycopy(more, 0, all, line.length, more.length);
        return german.run(all);
    }

    @Test
    void aPlanIsMadeFromTheRowsOfASchoolListThatWereAskedFor() {
        Path plan = folder.resolve("muster.mep");
        int code = makePlan(plan, "--where", "Gemeindeschlüssel=05000001", "--where", "Rechtsstatus=Öffentlich");
        assertThat(code).isZero();
        assertThat(german.said()).contains("2 Schulen mit 1.015 Schülerinnen und Schülern");
        assertThat(plan).exists();
        assertThat(german.run("figures", plan.toString(), "--by", "school")).isZero();
        assertThat(german.said()).contains("GGS Am Markt", "Gymnasium am Ring").doesNotContain("Marienschule");
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithTheHeadingsThatThereAre() {
        Path plan = folder.resolve("muster.mep");
        assertThat(makePlan(plan, "--where", "Gemeinde=05000001")).isEqualTo(2);
        assertThat(german.refused())
                .contains("Gemeinde", "Gemeindeschlüssel", "Rechtsstatus")
                .hasLineCount(1);
        assertThat(plan).doesNotExist();
    }

    @Test
    void aFilterThatFitsNoRowIsRefusedAndNothingIsWritten() {
        Path plan = folder.resolve("muster.mep");
        assertThat(makePlan(plan, "--where", "Ort=Buxtehude")).isEqualTo(2);
        assertThat(german.refused()).contains("Buxtehude", "Musterstadt").hasLineCount(1);
        assertThat(plan).doesNotExist();
    }

    @Test
    void aFileThatIsAlreadyThereIsNeverReplacedByANewPlan() throws IOException {
        Path plan = Files.writeString(folder.resolve("muster.mep"), "precious");
        assertThat(makePlan(plan)).isEqualTo(2);
        assertThat(plan).hasContent("precious");
    }

    @Test
    void anUnknownStandardIsRefusedWithTheIdsThatThereAre() {
        assertThat(makePlan(folder.resolve("muster.mep"), "--standard", "gold")).isEqualTo(2);
        assertThat(german.refused()).contains("gold", "ifib-2017");
    }

    @Test
    void theDemoWritesTheBudgetAndPrintsTheKeyFigures() {
        assertThat(german.run("demo", "--out", folder.toString())).isZero();
        assertThat(german.said())
                .contains(
                        "Beispiel: Bestand und Kosten erfunden",
                        "42 Schulen mit 22.880",
                        "2032–2036",
                        "kein Bildschirm");
        assertThat(folder.resolve("Leverkusen 2027–2031-Haushalt.xlsx")).isNotEmptyFile();
    }

    @Test
    void figuresAreTheSameNumbersInEveryFormatAndLanguage() {
        german.run("figures", EXAMPLE, "--by", "year", "--format", "csv");
        String csv = german.said();
        english.run("figures", EXAMPLE, "--by", "year", "--format", "csv");
        assertThat(english.said()).isEqualTo(csv);
        String first = csv.lines().skip(1).findFirst().orElseThrow().split(",")[3];
        german.run("figures", EXAMPLE, "--format", "json");
        assertThat(german.said()).contains("\"cost\": " + first);
    }

    @Test
    void aPlanWithFindingsThatBlockEndsWithACodeOfItsOwn() {
        assertThat(german.run("check", EXAMPLE)).isEqualTo(1);
        assertThat(german.said())
                .contains("Blockiert den Beschluss", "Eckwert", "Für 3 Standorte ist keine Bandbreite erfasst.");
        assertThat(english.run("check", EXAMPLE)).isEqualTo(1);
        assertThat(english.said()).contains("No bandwidth is recorded for 3 sites.");
    }

    @Test
    void findingsComeAsARowForEachPlace() {
        german.run("check", EXAMPLE, "--format", "csv");
        assertThat(german.said().lines().findFirst()).contains("severity,check,place,message,repair");
        assertThat(german.said()).contains("clarify,line_missing,site:");
        german.run("check", EXAMPLE, "--format", "json");
        assertThat(german.said()).contains("\"check\": \"line_missing\"");
    }

    @Test
    void thePlanIsLookedAtOnTheDayThatIsNamed() {
        german.run("check", EXAMPLE, "--date", "2040-01-01");
        assertThat(german.said()).contains("Die Planjahre sind mit 2031 abgelaufen.");
        assertThat(german.run("check", folder.resolve("none.mep").toString())).isEqualTo(2);
    }

    @Test
    void aFigureIsExplainedDownToWhereItComesFrom() {
        assertThat(german.run("explain", EXAMPLE, "price/2028/item:board")).isZero();
        assertThat(german.said()).contains("Preisindex seit 2026", "[item:board.unit_price]");
    }

    @Test
    void aFigureThatDoesNotExistIsRefusedWithAnExample() {
        assertThat(german.run("explain", EXAMPLE, "nonsense")).isEqualTo(2);
        assertThat(german.refused()).contains("nonsense", "cost/2028");
    }

    @Test
    void anExplanationBeginsWithTheFigureInWords() {
        german.run("explain", EXAMPLE, "cost/2028/school:165001");
        assertThat(german.said().lines().findFirst().orElseThrow())
                .startsWith("Kosten 2028, ")
                .endsWith("€  [cost/2028/school:165001]");
    }

    @Test
    void anExplanationInJsonHasNumbersWithTheirUnits() {
        german.run("explain", EXAMPLE, "price/2028/item:board", "--format", "json");
        assertThat(german.said())
                .containsPattern("\"value\": \\d+\\.\\d\\d,\\s+\"unit\": \"EUR\",\\s+\"text\": \"[\\d.]+,\\d\\d");
    }

    @Test
    void aKindOfFigureThatDoesNotExistIsRefusedWithAllThatThereAre() {
        assertThat(german.run("explain", EXAMPLE, "costs/2028")).isEqualTo(2);
        assertThat(german.refused()).contains("„costs“", "pupils, ", "cost, ", "posts.");
    }

    @Test
    void aFigureOfTwoItemsIsRefusedWithBoth() {
        assertThat(german.run("explain", EXAMPLE, "cost/2028/bundle:mobile/item:tablet"))
                .isEqualTo(2);
        assertThat(german.refused()).contains("bundle:mobile, item:tablet", "nur eine");
    }

    @Test
    void aPlanTravelsThroughJsonAndBack() {
        Path json = folder.resolve("plan.json");
        assertThat(german.run("export", EXAMPLE, "--json", json.toString())).isZero();
        german.run("figures", EXAMPLE, "--format", "csv");
        String before = german.said();
        german.run("figures", json.toString(), "--format", "csv");
        assertThat(german.said()).isEqualTo(before);
    }

    @Test
    void withoutADisplayTheWindowIsRefusedWithTheCommandsThatDoWithoutIt() {
        assertThat(german.run()).isEqualTo(2);
        assertThat(german.refused()).contains("mep demo", "figures");
    }

    @Test
    void whatIsMissingOrUnknownInALineIsSaidInTheLanguageOfTheUser() {
        assertThat(german.run("new")).isEqualTo(2);
        assertThat(german.refused()).contains("Es fehlt", "--authority");
        assertThat(english.run("figures", EXAMPLE, "--by", "moon")).isEqualTo(2);
        assertThat(english.refused()).contains("moon", "--by", "year|school|bundle");
        assertThat(english.run("fly")).isEqualTo(2);
        assertThat(english.refused()).contains("fly", "mep --help");
    }

    @Test
    void everyCommandExplainsItselfInBothLanguages() {
        for (String command : new String[] {"open", "demo", "new", "figures", "explain", "export", "screens"}) {
            assertThat(german.run(command, "--help")).isZero();
            String said = german.said();
            assertThat(english.run(command, "--help")).isZero();
            assertThat(english.said()).isNotEqualTo(said).contains("mep " + command);
        }
    }
}

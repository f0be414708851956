package org.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAndExportTest {

    private static final String SCHOOLS = "src/test/resources/org/medienplan/cli/schulen.csv";
    private static final String EXAMPLE = "example-plans/leverkusen.json";

    private final CommandLineRig german = new CommandLineRig(Locale.GERMAN);

    @TempDir
    Path folder;

    private int make(String file, String state, String from, String... more) {
        List<String> line = new ArrayList<>(List.of("new", folder.resolve(file).toString()));
        line.addAll(List.of("--authority", "Musterstadt", "--schools", SCHOOLS));
        line.addAll(List.of("--state", state, "--from", from));
        line.addAll(List.of(more));
        return german.run(line.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "2", "0", "-1"})
    void aNumberOfYearsThatNoPlanHasIsRefusedWithTheRange(String years) {
        assertThat(make("a.mep", "NW", "2027", "--years", years)).isEqualTo(2);
        assertThat(german.refused()).contains("--years: ", "zwischen 3 und 10").hasLineCount(1);
    }

    @Test
    void aFirstYearThatCannotBeIsRefusedUnderTheNameOfItsOption() {
        assertThat(make("a.mep", "NW", "27")).isEqualTo(2);
        assertThat(german.refused()).startsWith("--from: 27 ").doesNotContain("first_year");
    }

    @Test
    void anUnknownLandIsRefusedWithAllThatThereAre() {
        assertThat(make("a.mep", "XX", "2027")).isEqualTo(2);
        assertThat(german.refused()).contains("--state: ", "„XX“", "BW, BY, BE", "TH.");
        assertThat(make("a.mep", "nw", "2027")).isZero();
    }

    @Test
    void aProgrammeIsTakenOverAndAnUnknownOneRefusedWithThoseThatThereAre() throws Exception {
        assertThat(make("p.json", "NW", "2027", "--programme", "digitalpakt-2", "--programme", "schulpauschale-nw"))
                .isZero();
        assertThat(Files.readString(folder.resolve("p.json")))
                .contains("\"programme_budgets\"", "\"schulpauschale-nw\"", "\"digitalpakt-2\"");
        assertThat(make("q.json", "NW", "2027", "--programme", "digitalpakt-3")).isEqualTo(2);
        assertThat(german.refused()).contains("digitalpakt-3", "digitalpakt-2019-nw");
    }

    @Test
    void aFileIsCalledAfterWhatIsInIt() {
        assertThat(make("a.xlsx", "NW", "2027")).isEqualTo(2);
        assertThat(german.refused()).contains("a.xlsx", ".mep, .json");
        assertThat(german.run("export", EXAMPLE, "--budget", inFolder("x.pdf"))).isEqualTo(2);
        assertThat(german.refused()).contains("x.pdf", ".xlsx");
        assertThat(german.run("export", EXAMPLE, "--json", inFolder("x.mep"))).isEqualTo(2);
        assertThat(german.refused()).contains("x.mep", ".json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anExportSaysThatItReplacedAFile() {
        german.run("export", EXAMPLE, "--json", inFolder("p.json"));
        assertThat(german.said()).contains("Geschrieben").doesNotContain("ersetzt");
        german.run("export", EXAMPLE, "--json", inFolder("p.json"));
        assertThat(german.said()).contains("Geschrieben", "ersetzt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which has no such rights
    void aPlanForExchangeMayBeReadByWhoeverMayReadOtherNewFiles() throws IOException {
        Path other = Files.createFile(folder.resolve("other"));
        german.run("export", EXAMPLE, "--json", inFolder("p.json"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("p.json")))
                .isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void versionAndHelpAreToBeHadAsWordsAndAsOptions() {
        assertThat(german.run("--version")).isZero();
        assertThat(german.said()).contains("1.2.3");
        german.run("--help");
        String help = german.said();
        assertThat(german.run("help")).isZero();
        assertThat(german.said()).isEqualTo(help).contains("explain", "--version");
        assertThat(german.run("help", "new")).isZero();
        assertThat(german.said()).contains("--authority");
    }

    @Test
    void aMissingFileIsNamedBeforeAMissingDisplay() {
        assertThat(german.run("open", inFolder("nope.mep"))).isEqualTo(2);
        assertThat(german.refused()).contains("nope.mep", "gibt es nicht").doesNotContain("Bildschirm");
    }

    private String inFolder(String name) {
        return folder.resolve(name).toString();
    }
}

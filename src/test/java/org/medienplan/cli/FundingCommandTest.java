package org.medienplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Who pays, listed and explained on the command line.
class FundingCommandTest {

    private static final String EXAMPLE = "example-plans/leverkusen.json";

    private final CommandLineRig german = new CommandLineRig(Locale.GERMAN);
    private final CommandLineRig english = new CommandLineRig(Locale.ENGLISH);

    /// The rows of the listing that begin with a word, without names: those may hold commas.
    private List<List<String>> rows(String containing) {
        german.run("figures", EXAMPLE, "--by", "programme", "--format", "csv");
        return german.said()
                .lines()
                .filter(line -> line.contains(containing))
                .map(line -> List.of(line.substring(line.indexOf(containing)).split(",", -1)))
                .toList();
    }

    @Test
    void fundedCostIsGrantAndOwnShareInEveryYear() {
        List<List<String>> rows = rows("programme:digitalpakt-2,");
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows)
                .allSatisfy(row -> assertThat(new BigDecimal(row.get(3)))
                        .isEqualByComparingTo(new BigDecimal(row.get(4)).add(new BigDecimal(row.get(5)))));
        assertThat(rows)
                .anySatisfy(row -> assertThat(new BigDecimal(row.get(4))).isPositive());
    }

    @Test
    void programmesAreListedInEveryFormatAndLanguage() {
        assertThat(german.run("figures", EXAMPLE, "--by", "programme")).isZero();
        assertThat(german.said()).contains("DigitalPakt 2019–2024", "Eigenanteil", "2032–2036");
        english.run("figures", EXAMPLE, "--by", "programme", "--format", "json");
        assertThat(english.said()).contains("\"programme\"", "\"own_money_after\"");
    }

    @Test
    void aGrantIsExplainedByItsProgrammesAndAProgrammeByItsParts() {
        assertThat(german.run("explain", EXAMPLE, "grant/2027")).isZero();
        assertThat(german.said()).contains("← grant/2027/programme:digitalpakt-2");
        assertThat(german.run("explain", EXAMPLE, "grant/2027/programme:digitalpakt-2"))
                .isZero();
        assertThat(german.said()).contains("/programme:digitalpakt-2");
        assertThat(german.run("explain", EXAMPLE, "grant/2027/school:165001/item:board/programme:digitalpakt-2"))
                .isZero();
    }
}

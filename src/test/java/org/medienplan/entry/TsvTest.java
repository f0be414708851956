package org.medienplan.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test
    void cellsArePartedByTabsAndRowsByLineBreaks() {
        assertThat(Tsv.of(List.of(List.of("Schule", "Schüler"), List.of("Käthe-Kollwitz-Schule", "1.415"))))
                .isEqualTo("Schule\tSchüler\nKäthe-Kollwitz-Schule\t1.415\n");
    }

    @Test
    void aCellWithATabStaysOneCell() {
        assertThat(Tsv.of(List.of(List.of("a\tb", "sagt \"ja\"")))).isEqualTo("\"a\tb\"\t\"sagt \"\"ja\"\"\"\n");
    }

    @Test
    void whatWasCopiedIsReadBack() {
        List<List<String>> rows = List.of(List.of("a\tb", "sagt \"ja\"", ""), List.of("zwei\nZeilen", "1.415"));

        assertThat(Tsv.parse(Tsv.of(rows))).isEqualTo(rows);
    }

    @Test
    void aQuoteThatNothingClosesStandsForItself() {
        assertThat(Tsv.parse("\"offen\tzu\n75\" Tafel"))
                .containsExactly(List.of("\"offen", "zu"), List.of("75\" Tafel"));
    }

    @Test
    void theEndOfTheLastLineIsNoRow() {
        assertThat(Tsv.parse("a\r\nb\r\n")).containsExactly(List.of("a"), List.of("b"));
        assertThat(Tsv.parse("a\n\nb")).containsExactly(List.of("a"), List.of(""), List.of("b"));
    }
}

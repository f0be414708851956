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
}

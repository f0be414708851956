package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadBreakTest {

    @ParameterizedTest
    @CsvSource({
        "WLAN, WLAN",
        "Support, Support",
        "Verkabelung, Verka-|belung",
        "Präsentation, Präsen-|tation",
        "Schülergeräte, Schüler-|geräte",
        "Arbeitsplätze, Arbeits-|plätze",
        "Peripherie, Peri-|pherie",
        "Netzwerk, Netz-|werk",
        "Server und Dienste, Server",
        "Plattform und Lizenzen, Platt-|form",
        "Netz WLAN, Netz|WLAN",
        "Schrftst, Schrftst"
    })
    void namesBreakWhereGermanWordsDo(String name, String lines) {
        assertThat(String.join("|", HeadBreak.lines(name))).isEqualTo(lines);
    }
}

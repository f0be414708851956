package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.medienplan.quantity.Money;

class StartViewModelTest {

    private final TestShell shell = new TestShell();
    private final StartViewModel start = new StartViewModel(shell.model());

    @Test
    void examplesShowTheirOwnFigures() {
        start.load();

        ExampleSummary example = start.examples().get().orElseThrow().getFirst();
        assertThat(example.key()).isEqualTo("leverkusen");
        assertThat(example.size()).isEqualTo("42 Schulen · 22.880 Schüler/innen");
        assertThat(example.text()).contains("2027–2031").contains("Beispiel: Bestand und Kosten erfunden");
        assertThat(example.chart().orElseThrow().categories()).hasSize(10);
        assertThat(start.sources()).contains("Schulliste NRW 2024/25");
    }

    @Test
    void aRecentPlanThatIsNotThereSaysSo() {
        shell.model()
                .change(settings -> settings.withRecent(new RecentPlan(
                        Path.of("gone.mep"), "Alt", 3, Money.ofEuros(2_000_000), LocalDate.of(2026, 9, 3))));

        start.load();

        StartViewModel.RecentRow row = start.recent().get().orElseThrow().getFirst();
        assertThat(row.there()).isFalse();
        assertThat(row.facts()).isEqualTo("Die Datei ist nicht erreichbar");
        assertThat(row.day()).isEqualTo("03.09.2026");
    }

    @Test
    void anExampleOpensAsACopyWithoutAFile() {
        shell.model().commands().openExample("leverkusen");

        assertThat(shell.headline().file()).isEqualTo("noch nicht gespeichert");
        assertThat(shell.headline().notice()).contains("Beispiel: Bestand und Kosten erfunden");
        assertThat(shell.model().open().hasUnsavedChanges()).isFalse();
    }
}

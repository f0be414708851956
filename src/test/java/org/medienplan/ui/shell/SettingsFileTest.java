package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.quantity.Money;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.fx.WindowState;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void settingsComeBackAsTheyWereKept() {
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("settings.properties"));
        Settings settings = Settings.DEFAULTS
                .withLanguage("en")
                .withTheme(ThemeName.CONTRAST)
                .withZoom(150)
                .withWindow(new WindowState(10, 20, 1300, 800, true))
                .withColumns("school", List.of("name", "number"))
                .withRecent(recent("ältere Pläne/a.mep"))
                .withRecent(recent("b.mep"));

        file.save(settings);

        assertThat(file.load()).isEqualTo(settings);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(new SettingsFile(folder.resolve("none")).load()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void linesThatSayNothingSensibleCountAsMissing() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(
                file, "theme=pink\nzoom=7\nwindow=far away\nrecent-0-file=a\nrecent-0-cents=many\nlanguage=en\n");

        assertThat(new SettingsFile(file).load()).isEqualTo(Settings.DEFAULTS.withLanguage("en"));
    }

    @Test
    void aPlanOpenedAgainMovesToTheTopOfTheRecentOnes() {
        Settings settings = Settings.DEFAULTS
                .withRecent(recent("a.mep"))
                .withRecent(recent("b.mep"))
                .withRecent(recent("a.mep"));

        assertThat(settings.recent()).extracting(plan -> plan.file().toString()).containsExactly("a.mep", "b.mep");
    }

    private static RecentPlan recent(String file) {
        return new RecentPlan(Path.of(file), "Plan", 42, Money.ofEuros(1_000), LocalDate.of(2026, 11, 24));
    }
}

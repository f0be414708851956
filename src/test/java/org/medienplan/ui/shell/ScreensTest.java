package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.theme.ThemeName;

class ScreensTest {

    @TempDir
    private Path folder;

    @Test
    void everySituationOfEveryPlaceBecomesAPicture() {
        List<Path> heard = new ArrayList<>();
        ScreenRequest request =
                new ScreenRequest(folder.resolve("new"), 1024, 700, ThemeName.DARK, Locale.ENGLISH, 150);

        Services services = new TestShell().services();
        Plan example = services.library().example("leverkusen").orElseThrow();
        List<Path> pictures =
                Screens.render(services, example, request, heard::add).orElseThrow();

        assertThat(heard).isEqualTo(pictures);
        assertThat(pictures).allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
        assertThat(pictures)
                .extracting(picture -> String.valueOf(picture.getFileName()))
                .startsWith("01-start.png", "02-assistant-authority.png")
                .doesNotHaveDuplicates();
    }

    @Test
    void aPlanThatHasNothingYetBecomesPicturesToo() {
        ScreenRequest request = new ScreenRequest(folder, 1440, 900, ThemeName.LIGHT, Locale.GERMAN, 200);
        Plan empty = Plan.of(new PlanHeader(PlanHeader.ID, "Probe", "NW", 2027, 5, 5, null, null));

        assertThat(Screens.render(new TestShell().services(), empty, request, picture -> {}))
                .isInstanceOf(Outcome.Ok.class);
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() {
        Path impossible = Path.of("/proc/none");
        ScreenRequest request = new ScreenRequest(impossible, 1024, 700, ThemeName.LIGHT, Locale.GERMAN, 100);

        assertThat(Screens.render(new TestShell().services(), TestShell.plan(), request, picture -> {}))
                .isInstanceOf(Outcome.Refused.class);
    }
}

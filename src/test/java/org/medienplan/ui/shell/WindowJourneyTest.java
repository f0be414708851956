package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;

/// What a person does in the window, from the start page to the exported budget.
class WindowJourneyTest {

    private final ShellStage stage = ShellStage.open(1440, 900);
    private final TestShell shell = stage.shell();
    private final Robot robot = stage.robot();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anExampleIsOpenedLookedAtExplainedAndExported() {
        assertThat(robot.sees("Noch kein Plan")).isTrue();

        robot.click("Leverkusen 2027–2031");
        assertThat(robot.sees("Überblick")).isTrue();
        assertThat(robot.sees("Beispiel: Bestand und Kosten erfunden")).isTrue();
        assertThat(robot.sees("42 Schulen · 22.880 Schülerinnen und Schüler")).isTrue();

        robot.click("Bereich").click("Folgekosten nach 2031");
        assertThat(robot.sees("Kosten 2032–2036 ÷ 5 Jahre")).isTrue();

        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees("Kosten 2032–2036 ÷ 5 Jahre")).isFalse();

        shell.dialogs().choosing(Path.of("budget.xlsx"));
        robot.press(KeyCode.CONTROL, KeyCode.E);
        assertThat(shell.desk().exports()).containsKey(Path.of("budget.xlsx"));
    }

    @Test
    void aSchoolOfTheOverviewLeadsToItsGaps() {
        openExample();

        robot.doubleClick("Gesamtschule Schlebusch");

        assertThat(stage.frame().shown()).isEqualTo("infrastructure");
    }

    @Test
    void placesAreReachedByTheirNumbers() {
        openExample();

        robot.press(KeyCode.ALT, KeyCode.DIGIT1);
        assertThat(stage.frame().shown()).isEqualTo("infrastructure");

        robot.press(KeyCode.ALT, KeyCode.DIGIT4);
        assertThat(stage.frame().shown()).isEqualTo("training");

        robot.press(KeyCode.ALT, KeyCode.DIGIT6);
        assertThat(stage.frame().shown()).isEqualTo("training");

        robot.press(KeyCode.ALT, KeyCode.DIGIT0);
        assertThat(stage.frame().shown()).isEqualTo("overview");
    }

    @Test
    void anotherLanguageBuildsTheSamePlaceAnew() {
        openExample();
        robot.press(KeyCode.ALT, KeyCode.DIGIT1);

        robot.click("Einstellungen").click("English");

        assertThat(robot.sees("Seven steps")).isTrue();
        assertThat(robot.sees("Settings")).isTrue();
        assertThat(stage.frame().shown()).isEqualTo("infrastructure");

        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees("Appearance")).isFalse();
    }

    @Test
    void anotherThemeShowsAtOnce() {
        openExample();

        robot.click("Einstellungen").click("Hoher Kontrast");

        assertThat(FxRig.onFx(() -> stage.appearance().theme())).isEqualTo(ThemeName.CONTRAST);
        assertThat(shell.kept().theme()).isEqualTo(ThemeName.CONTRAST);
    }

    @Test
    void theNextAreaIsOneKeyAwayAndIsEnteredWhereItWasLeft() {
        openExample();
        robot.click("Schule filtern");
        Node inPage = robot.focus();

        robot.press(KeyCode.F6);
        assertThat(robot.focus()).isNotEqualTo(inPage);

        robot.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(robot.focus()).isEqualTo(inPage);
    }

    @Test
    void theShortcutsAreListedOnRequest() {
        robot.press(KeyCode.F1);
        assertThat(robot.sees("Strg Umschalt S")).isTrue();

        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees("Strg Umschalt S")).isFalse();
    }

    private void openExample() {
        FxRig.runOnFx(() -> shell.model().commands().openExample("leverkusen"));
        FxRig.settle();
    }
}

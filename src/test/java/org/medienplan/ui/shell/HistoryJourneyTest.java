package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;

class HistoryJourneyTest {

    private final ShellStage stage = ShellStage.open(1440, 900);
    private final Robot robot = stage.robot();

    @BeforeEach
    void openAPlanAndRenameItThrice() {
        FxRig.runOnFx(() -> {
            stage.shell().desk().with(java.nio.file.Path.of("plan.mep"), TestShell.plan());
            stage.shell().model().commands().open(java.nio.file.Path.of("plan.mep"));
            stage.shell().rename("Erster");
            stage.shell().rename("Zweiter");
            stage.shell().rename("Dritter");
        });
        FxRig.settle();
        robot.click("Verlauf");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aClickLeadsToAStateAndTheStepsBehindItStayToBeDoneAgain() {
        assertThat(robot.sees("14:32, Bezeichnung, Stand jetzt. Plan, Bezeichnung: Zweiter → Dritter"))
                .isTrue();

        robot.click("14:32, Bezeichnung. Plan, Bezeichnung: Test → Erster");
        assertThat(title()).isEqualTo("Erster");
        assertThat(robot.sees("14:32, Bezeichnung, zurückgenommen. Plan, Bezeichnung: Zweiter → Dritter"))
                .isTrue();

        robot.click("14:32, Bezeichnung, zurückgenommen. Plan, Bezeichnung: Zweiter → Dritter");
        assertThat(title()).isEqualTo("Dritter");
    }

    @Test
    void arrowKeysShowWhatAStepChangedAndEnterGoesThere() {
        robot.click("14:32, Bezeichnung, Stand jetzt. Plan, Bezeichnung: Zweiter → Dritter");

        robot.press(KeyCode.DOWN);
        assertThat(robot.sees("Bezeichnung: Erster → Zweiter")).isTrue();
        assertThat(title()).isEqualTo("Dritter");

        robot.press(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Zweiter");
    }

    @Test
    void undoAndRedoWalkAlongTheList() {
        robot.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(title()).isEqualTo("Erster");

        robot.press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(title()).isEqualTo("Zweiter");
        assertThat(robot.sees("14:32, Bezeichnung, Stand jetzt. Plan, Bezeichnung: Erster → Zweiter"))
                .isTrue();
    }

    private String title() {
        return stage.shell().headline().title();
    }
}

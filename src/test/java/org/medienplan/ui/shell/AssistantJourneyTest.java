package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;

class AssistantJourneyTest {

    @TempDir
    private Path folder;

    private final ShellStage stage = ShellStage.open(1440, 900);
    private final Robot robot = stage.robot();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void fromASchoolListToFiguresItTakesFewerThanTenClicks() throws IOException {
        Path list = Files.writeString(
                folder.resolve("schulen.csv"),
                "Schulnummer;Name;Schulform;Schüler\n1;GGS Nord;Grundschule;210\n2;Gymnasium;Gymnasium;800\n");
        stage.shell().dialogs().choosing(list);

        robot.click("Neuer Plan");
        type("Stadt Leverkusen");
        chooseState();
        robot.click("Weiter").click("Datei wählen");
        assertThat(robot.sees("2 Schulen mit 1.010 Schülerinnen und Schülern übernommen"))
                .isTrue();
        robot.click("Weiter").click("Weiter");
        assertThat(robot.sees("1.010")).isTrue();
        robot.click("Plan anlegen");

        assertThat(stage.frame().shown()).isEqualTo("overview");
        assertThat(robot.sees("2 Schulen · 1.010 Schülerinnen und Schüler")).isTrue();
        assertThat(stage.shell().headline().title()).isEqualTo("Stadt Leverkusen 2027–2031");
    }

    @Test
    void whatIsMissingIsSaidWhenSomebodyWantsToGoOn() {
        robot.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(robot.sees("Der Schulträger fehlt. Schreiben Sie seinen Namen."))
                .isFalse();

        robot.click("Weiter");
        assertThat(robot.sees("Der Schulträger fehlt. Schreiben Sie seinen Namen."))
                .isTrue();

        type("Stadt");
        assertThat(robot.sees("Das Land fehlt. Wählen Sie es aus der Liste.")).isTrue();
    }

    @Test
    void whoGivesUpIsBackWhereTheyWere() {
        robot.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.ESCAPE);

        assertThat(robot.sees("Zuletzt geöffnet")).isTrue();
    }

    private void type(String text) {
        FxRig.runOnFx(() -> {
            if (stage.view().getScene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(text);
            } else {
                ((TextInputControl) stage.view().lookup(".text-field")).setText(text);
            }
        });
        FxRig.settle();
    }

    private void chooseState() {
        FxRig.runOnFx(
                () -> stage.view().assistant().orElseThrow().model().state().set("NW"));
        FxRig.settle();
    }
}

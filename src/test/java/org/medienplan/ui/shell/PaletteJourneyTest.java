package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.check.Finding;
import org.medienplan.check.Findings;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;

class PaletteJourneyTest {

    private final ShellStage stage = ShellStage.open(1440, 900);
    private final Robot robot = stage.robot();

    @BeforeEach
    void openTheExample() {
        FxRig.runOnFx(() -> stage.shell().model().commands().openExample("leverkusen"));
        FxRig.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aSchoolIsFoundByAPartOfItsNameAndShown() {
        ask("lucas gymn");
        assertThat(robot.sees("Schulen")).isTrue();

        robot.press(KeyCode.ENTER);

        assertThat(stage.frame().shown()).isEqualTo("infrastructure");
        assertThat(robot.sees("Landrat-Lucas-Gymnasium")).isTrue();
    }

    @Test
    void aMeasureLeadsToItsPlaceAmongTheMeasures() {
        String measure = stage.shell()
                .workspace()
                .state()
                .orElseThrow()
                .snapshot()
                .plan()
                .measures()
                .rows()
                .getFirst()
                .name();

        ask(measure);
        robot.press(KeyCode.ENTER);

        assertThat(stage.frame().shown()).isEqualTo("investment");
        assertThat(robot.sees(measure)).isTrue();
    }

    @Test
    void arrowKeysMoveThroughTheList() {
        ask("schritt");
        robot.press(KeyCode.DOWN).press(KeyCode.ENTER);

        assertThat(stage.frame().shown()).isEqualTo("infrastructure");
    }

    @Test
    void commandsAreFoundAsWell() {
        ask("darst dunkel");
        robot.press(KeyCode.ENTER);

        assertThat(FxRig.onFx(() -> stage.appearance().theme())).isEqualTo(ThemeName.DARK);
    }

    @Test
    void aFindingIsFoundByItsWordsAndLeadsToItsField() {
        Findings findings =
                FxRig.onFx(() -> stage.shell().model().snapshot().getValue().findings());
        Finding single = findings.all().stream()
                .filter(finding -> finding.cases().size() == 1)
                .findFirst()
                .orElseThrow();
        String words = FxRig.onFx(() -> stage.shell().model().texts().get().say(single.message()));

        ask(words);
        assertThat(robot.sees("Prüfhinweise")).isTrue();
        robot.press(KeyCode.ENTER);

        assertThat(stage.frame().shown()).isIn("infrastructure", "investment");
    }

    @Test
    void thePlanItselfIsEditedByACommand() {
        ask("plan bearb");
        robot.press(KeyCode.ENTER);

        assertThat(stage.frame().shown()).isEqualTo("infrastructure");
        assertThat(robot.focus().getAccessibleText()).isEqualTo("Bezeichnung");
    }

    @Test
    void escapeClosesAndTheFocusReturns() {
        robot.click("Schule filtern");
        javafx.scene.Node before = robot.focus();

        ask("x");
        robot.press(KeyCode.ESCAPE);

        assertThat(robot.focus()).isEqualTo(before);
        assertThat(robot.sees("Suche")).isFalse();
    }

    @Test
    void theButtonOfTheTopBarOpensItToo() {
        robot.click("Schule, Maßnahme, Artikel, Prüfhinweis, Seite oder Befehl suchen (Strg K)");

        assertThat(robot.focus()).isInstanceOf(TextField.class);
    }

    private void ask(String text) {
        robot.press(KeyCode.CONTROL, KeyCode.K);
        FxRig.runOnFx(() -> ((TextField) stage.view().getScene().getFocusOwner()).setText(text));
        FxRig.settle();
    }
}

package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.check.Checks;
import org.medienplan.check.Findings;
import org.medienplan.check.Severity;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;

/// What a person does about the findings of the example.
class FindingsJourneyTest {

    private final ShellStage stage = ShellStage.open(1440, 900);
    private final TestShell shell = stage.shell();
    private final Robot robot = stage.robot();

    @BeforeEach
    void openExample() {
        FxRig.runOnFx(() -> shell.model().commands().openExample("leverkusen"));
        FxRig.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Findings findings() {
        return FxRig.onFx(() -> shell.model().snapshot().getValue().findings());
    }

    private void openList() {
        robot.click("Blockiert den Beschluss: " + findings().count(Severity.BLOCKS) + ". Liste öffnen");
    }

    private FindingLine selected() {
        ListView<?> list = (ListView<?>) robot.focus();
        return FxRig.onFx(() -> (FindingLine) list.getSelectionModel().getSelectedItem());
    }

    @Test
    void theCountsInTheTopBarOpenTheListAtTheirSeverity() {
        openList();
        assertThat(robot.sees(findings().all().size() + " Prüfhinweise")).isTrue();
        assertThat(selected().finding().severity()).isEqualTo(Severity.BLOCKS);

        robot.click("Zu klären: " + findings().count(Severity.CLARIFY) + ". Liste öffnen");
        assertThat(selected().finding().severity()).isEqualTo(Severity.CLARIFY);

        robot.press(KeyCode.ESCAPE);
        assertThat(robot.sees(findings().all().size() + " Prüfhinweise")).isFalse();
    }

    @Test
    void theOverviewShowsTheHeaviestAndLeadsToAll() {
        assertThat(robot.sees("Alle Prüfungen aktuell · " + Checks.number() + " Regeln"))
                .isTrue();
        int count = findings().all().size();

        robot.click("8 nach hinten verschieben");
        assertThat(findings().all()).hasSizeLessThan(count);

        robot.click("alle " + findings().all().size());
        assertThat(selected().finding().severity()).isEqualTo(Severity.BLOCKS);
    }

    @Test
    void aFindingUnfoldsAndEachCaseLeadsToItsPlace() {
        openList();
        robot.press(KeyCode.RIGHT).press(KeyCode.DOWN);
        assertThat(selected()).isInstanceOf(FindingLine.Single.class);

        robot.press(KeyCode.ENTER);
        assertThat(stage.frame().shown()).isEqualTo("investment");
    }

    @Test
    void aRepairIsOneKeyAndCanBeTakenBack() {
        openList();
        robot.press(KeyCode.DOWN);
        assertThat(selected().finding().check()).isEqualTo("order_wrong");

        robot.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(findings().all()).extracting(finding -> finding.check()).doesNotContain("order_wrong");

        robot.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(findings().all()).extracting(finding -> finding.check()).contains("order_wrong");
    }

    @Test
    void aKeyLeadsFromFindingToFinding() {
        robot.press(KeyCode.F8);
        assertThat(stage.frame().shown()).isEqualTo("investment");
        int cases = findings().all().stream()
                .mapToInt(finding -> finding.cases().size())
                .sum();
        assertThat(cases).isGreaterThan(20);

        for (int i = 0; i < 20; i++) {
            robot.press(KeyCode.F8);
        }
        assertThat(stage.frame().shown()).isEqualTo("infrastructure");
    }
}

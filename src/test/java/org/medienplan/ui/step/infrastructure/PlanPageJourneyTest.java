package org.medienplan.ui.step.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.FieldRef;
import org.medienplan.ui.Robot;
import org.medienplan.ui.step.TestWindow;

/// A planner changes what holds for the plan as a whole.
class PlanPageJourneyTest {

    private TestWindow window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = onFx(() -> TestWindow.open(TestWindow.example(), TestWindow.Setup.usual(), InfrastructurePlace::new));
        robot = new Robot(window.stage().getScene());
        awaitFrames(2);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    private void reveal(String field) {
        runOnFx(() -> window.place().reveal(new FieldRef(PlanHeader.ID, field)));
        awaitFrames(5);
    }

    @Test
    void aFindingAtAFieldOfThePlanPutsTheCursorThere() {
        reveal("standard");

        assertThat(robot.focus().getAccessibleText()).isEqualTo("Ausstattungsstandard");
    }

    @Test
    void laterYearsAreEnteredExplainedAndTakenBackWithoutLoss() {
        Plan before = window.plan();
        assertThat(robot.sees("Alle Maßnahmen, Eckwerte und Verschiebungen liegen in diesen Jahren."))
                .isFalse();
        reveal("first_year");
        assertThat(robot.sees("Alle Maßnahmen, Eckwerte und Verschiebungen liegen in diesen Jahren."))
                .isTrue();

        robot.type("2028").press(KeyCode.ENTER);
        awaitFrames(5);

        assertThat(window.plan().header().firstYear()).isEqualTo(2028);
        assertThat(robot.sees("2028–2032")).isTrue();
        assertThat(window.plan().measures()).isEqualTo(before.measures());
        runOnFx(window.workspace()::undo);
        assertThat(window.plan()).isEqualTo(before);
    }

    @Test
    void aHorizonOutOfRangeIsRefusedBesideTheField() {
        reveal("horizon");

        robot.type("12").press(KeyCode.ENTER);

        assertThat(window.plan().header().horizon()).isEqualTo(5);
        assertThat(robot.sees("12 liegt nicht zwischen 3 und 10.")).isTrue();
    }
}

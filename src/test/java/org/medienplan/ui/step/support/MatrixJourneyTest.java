package org.medienplan.ui.step.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.awaitFrames;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ui.Robot;
import org.medienplan.ui.step.TestWindow;

/// A planner settles who looks after a task, by the keyboard alone.
class MatrixJourneyTest {

    private static final RecordId HOLE = new RecordId(RecordType.SERVICE_TASK, "check-vocational");

    private TestWindow window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = onFx(() -> TestWindow.open(TestWindow.example(), TestWindow.Setup.usual(), SupportPlace::new));
        robot = new Robot(window.stage().getScene());
        awaitFrames(3);
    }

    @AfterEach
    void close() {
        runOnFx(() -> window.stage().close());
    }

    private Set<ServiceParty> owners() {
        Plan plan = window.plan();
        return Responsibilities.of(plan, Figures.of(plan).services()).rows().stream()
                .filter(row -> row.task().id().equals(HOLE))
                .findFirst()
                .orElseThrow()
                .owners();
    }

    @Test
    void theSpaceBarTurnsACellFromNothingToOwnerToTakingPartAndBack() {
        runOnFx(() -> window.place().reveal(FieldRef.whole(HOLE)));
        awaitFrames(3);
        assertThat(robot.focus().getAccessibleText())
                .isEqualTo("Geräte prüfen, Berufskollegs, Schule: nicht beteiligt");

        robot.press(KeyCode.SPACE);
        awaitFrames(3);
        assertThat(owners()).containsExactly(ServiceParty.SCHOOL);
        assertThat(robot.sees("37 von 38 Aufgaben klar geregelt")).isTrue();

        robot.press(KeyCode.SPACE);
        awaitFrames(3);
        assertThat(owners()).isEmpty();

        robot.press(KeyCode.SPACE);
        awaitFrames(3);
        assertThat(robot.focus().getAccessibleText())
                .isEqualTo("Geräte prüfen, Berufskollegs, Schule: nicht beteiligt");
    }

    @Test
    void theNumbersOfOwnedTasksAddUpToTheHead() {
        Plan plan = window.plan();
        Responsibilities all = Responsibilities.of(plan, Figures.of(plan).services());
        for (ServiceParty party : ServiceParty.values()) {
            int byLevel = 0;
            for (int level = 0; level <= 3; level++) {
                byLevel += all.ofLevel(level).owned(party);
            }
            assertThat(byLevel).isEqualTo(all.owned(party));
        }
        assertThat(all.rows()).hasSize(38);
    }
}

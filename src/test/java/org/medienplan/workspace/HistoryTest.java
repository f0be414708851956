package org.medienplan.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.Details.pupils;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medienplan.change.Change;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.FieldRef;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;

class HistoryTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

    private final List<Instant> times = new ArrayList<>(List.of(MORNING));
    private final InstantSource now = times::getLast;
    private final Workspace workspace = new Workspace(now.withZone(ZoneOffset.UTC));

    @BeforeEach
    void openAPlan() {
        workspace.open(
                PlanBuilder.plan(2027, 3, 2)
                        .school("a", SchoolTypes.GRUNDSCHULE, pupils(400))
                        .build(),
                null);
    }

    @Test
    void everyStepKeepsItsLabelItsTimeAndWhatBecameWhat() {
        times.add(MORNING.plusSeconds(90));
        rename("A");

        History.Step step = history().steps().getFirst();
        assertThat(step.label()).isEqualTo(Message.of("field.plan.title"));
        assertThat(step.at()).isEqualTo(MORNING.plusSeconds(90));
        assertThat(step.patch().edits())
                .containsExactly(new Edit.SetField(new FieldRef(PlanHeader.ID, "title"), "Test", "A"));
        assertThat(history().opened()).isEqualTo(MORNING);
    }

    @Test
    void aWayOverManyStepsIsComputedOnceAndLeadsToThatState() {
        List.of("A", "B", "C", "D").forEach(this::rename);
        List<String> heard = new ArrayList<>();
        workspace.listen(state -> heard.add(state.snapshot().plan().header().title()));

        workspace.goTo(1);
        workspace.goTo(4);
        workspace.goTo(0);

        assertThat(heard).containsExactly("A", "D", "Test");
        assertThat(history().done()).isZero();
        assertThat(history().steps()).hasSize(4);
    }

    @Test
    void figuresAreThoseOfTheStateThatWasGoneTo() {
        rename("A");
        rename("B");

        workspace.goTo(1);

        Snapshot now = workspace.state().orElseThrow().snapshot();
        assertThat(now.figures().plan()).isEqualTo(now.plan());
    }

    @Test
    void aNewStepEndsWhatHadBeenTakenBack() {
        List.of("A", "B", "C").forEach(this::rename);
        workspace.goTo(1);

        rename("X");

        assertThat(history().steps()).hasSize(2);
        assertThat(history().redo()).isEmpty();
        workspace.undo();
        assertThat(title()).isEqualTo("A");
    }

    @Test
    void goingBeyondAnEndEndsThere() {
        rename("A");

        workspace.goTo(-3);
        assertThat(title()).isEqualTo("Test");

        workspace.goTo(99);
        assertThat(title()).isEqualTo("A");
    }

    @Test
    void aThousandStepsCanBeTakenBack() {
        for (int i = 0; i < 1000; i++) {
            rename("Plan " + i);
        }

        for (int i = 0; i < 1000; i++) {
            workspace.undo();
        }

        assertThat(title()).isEqualTo("Test");
        assertThat(history().undo()).isEmpty();
    }

    @Test
    void anotherPlanBeginsAHistoryOfItsOwn() {
        rename("A");
        times.add(MORNING.plusSeconds(3600));

        workspace.open(plan(), null);

        assertThat(history()).isEqualTo(new History(MORNING.plusSeconds(3600), List.of(), 0));
    }

    private void rename(String title) {
        FieldRef field = new FieldRef(PlanHeader.ID, "title");
        workspace.apply(new Change(
                Message.of("field.plan.title"),
                plan -> Outcome.ok(
                        new Patch(List.of(new Edit.SetField(field, plan.header().title(), title))))));
    }

    private History history() {
        return workspace.state().orElseThrow().history();
    }

    private Plan plan() {
        return workspace.state().orElseThrow().snapshot().plan();
    }

    private String title() {
        return plan().header().title();
    }
}

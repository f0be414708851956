package org.medienplan.ui.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.ui.FxRig.onFx;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.workspace.Snapshot;

class FollowingTest {

    private final Snapshot first = Snapshots.of(plan(2027, 3, 0));
    private final Snapshot second = Snapshots.of(plan(2028, 3, 0));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final SimpleObjectProperty<Snapshot> open = new SimpleObjectProperty<>(first);
    private final List<Integer> shown = new ArrayList<>();
    private int computed;

    @Test
    void nothingIsComputedBeforeThePageIsInAWindow() {
        onFx(this::page);

        assertThat(background).isEmpty();
    }

    @Test
    void thePlanIsShownWhenItIsComputed() {
        runOnFx(() -> {
            new Scene(new Group(page()));
            background.poll().run();
        });

        assertThat(shown).containsExactly(2027);
    }

    @Test
    void aResultThatWasOvertakenIsDropped() {
        runOnFx(() -> {
            new Scene(new Group(page()));
            open.set(second);
            background.forEach(Runnable::run);
        });

        assertThat(shown).containsExactly(2028);
    }

    @Test
    void aPageThatComesBackToTheSamePlanComputesNothing() {
        runOnFx(() -> {
            Region page = page();
            Group root = new Group(page);
            new Scene(root);
            background.poll().run();
            root.getChildren().clear();
            root.getChildren().add(page);
        });

        assertThat(computed).isEqualTo(1);
        assertThat(background).isEmpty();
    }

    private Region page() {
        Region page = new Region();
        Following.latest(page, surroundings(), "Rechnen", this::compute, shown::add);
        return page;
    }

    private int compute(Snapshot snapshot) {
        computed++;
        return snapshot.figures().frame().firstYear();
    }

    private Surroundings surroundings() {
        return LooseSurroundings.of(open, background::add);
    }
}

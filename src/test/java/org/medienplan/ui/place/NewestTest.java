package org.medienplan.ui.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.ui.FxRig.runOnFx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.medienplan.text.Texts;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.TestDialogs;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Workspace;

class NewestTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Integer> computed = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();
    private final Region page = new Region();

    @Test
    void whileOneWishIsComputedOnlyTheNewestOfTheOthersWaits() {
        runOnFx(() -> {
            new Scene(new Group(page));
            Newest<Integer, Integer> newest = newest();
            newest.wish(1);
            newest.wish(2);
            newest.wish(3);
            runAll();
        });

        assertThat(computed).containsExactly(1, 3);
        assertThat(shown).containsExactly(1, 3);
    }

    @Test
    void nothingIsShownOnAPageThatHasLeftTheWindow() {
        runOnFx(() -> {
            Group root = new Group(page);
            new Scene(root);
            newest().wish(1);
            root.getChildren().clear();
            runAll();
        });

        assertThat(shown).isEmpty();
    }

    private Newest<Integer, Integer> newest() {
        return new Newest<>(page, surroundings(), "Rechnen", this::compute, shown::add);
    }

    private int compute(int wish) {
        computed.add(wish);
        return wish;
    }

    private void runAll() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private Surroundings surroundings() {
        DrawerHost nowhere = new DrawerHost() {
            @Override
            public void show(Drawer drawer) {}

            @Override
            public void hide() {}
        };
        return new Surroundings(
                new SimpleObjectProperty<>(),
                Texts.in(Locale.GERMANY),
                new Appearance(ThemeName.LIGHT),
                new TaskRunner(background::add, Runnable::run),
                nowhere,
                text -> {},
                new TestDialogs(),
                new Editing(
                        new Workspace(Snapshots.CLOCK),
                        new TaskRunner(background::add, Runnable::run),
                        "Rechnen",
                        () -> "new"));
    }
}

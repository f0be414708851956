package org.medienplan.ui.place;

import static org.assertj.core.api.Assertions.assertThat;
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
        return LooseSurroundings.of(new SimpleObjectProperty<>(), background::add);
    }
}

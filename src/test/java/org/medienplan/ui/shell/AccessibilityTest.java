package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.TabWalk;
import org.medienplan.ui.place.Situation;

/// Whoever sees nothing, or has no mouse, gets everywhere: every control has a name and shows the focus, and the Tab
/// key goes from rail to top bar, page, drawer and status.
class AccessibilityTest {

    private final ShellStage stage = ShellStage.open(1440, 900);

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void everyStopOfTheStartPageHasANameAndShowsTheFocus() {
        check(walk());
    }

    @Test
    void everyStopOfTheAssistantHasANameAndShowsTheFocus() {
        FxRig.runOnFx(stage.view()::openAssistant);
        check(walk());

        FxRig.runOnFx(() -> {
            AssistantModel model = stage.view().assistant().orElseThrow().model();
            model.authority().set("Stadt");
            model.state().set("NW");
            model.next();
            stage.view().assistant().orElseThrow().paste("Schulnummer;Name;Schulform\n1;GGS;Grundschule\n");
        });
        check(walk());

        for (int step = 0; step < 2; step++) {
            FxRig.runOnFx(() -> stage.view().assistant().orElseThrow().model().next());
            check(walk());
        }
    }

    @Test
    void everyStopOfEveryPageHasANameAndShowsTheFocusAndAreasFollowEachOther() {
        openExample();
        for (PlaceEntry entry : Places.all()) {
            FxRig.runOnFx(() -> frame().select(entry.key()));
            List<TabWalk.Stop> stops = walk();
            check(stops);
            assertThat(areas(stops)).as("areas of " + entry.key()).isSorted();
        }
    }

    @Test
    void everyControlOfEverySituationHasAName() {
        openExample();
        for (PlaceEntry entry : Places.all()) {
            List<Situation> situations = FxRig.onFx(() -> {
                frame().select(entry.key());
                return frame().place(entry).situations();
            });
            for (Situation situation : situations) {
                FxRig.runOnFx(situation.arrange());
                FxRig.settle();
                assertThat(nameless()).as(entry.key() + " " + situation.name()).isEmpty();
            }
        }
    }

    @Test
    void whatFloatsOverTheWindowHasNamesToo() {
        openExample();
        for (Runnable open :
                List.<Runnable>of(stage.view()::openPalette, stage.view()::openSettings, stage.view()::openKeys)) {
            FxRig.runOnFx(open);
            FxRig.settle();
            assertThat(nameless()).isEmpty();
        }
    }

    private PlanFrame frame() {
        return stage.view().frame().orElseThrow();
    }

    private void openExample() {
        FxRig.runOnFx(() -> stage.shell().model().commands().openExample("leverkusen"));
        FxRig.settle();
    }

    private List<TabWalk.Stop> walk() {
        FxRig.settle();
        Node first = FxRig.onFx(() -> FocusAreas.first(stage.view()).orElseThrow());
        return new TabWalk(stage.view().getScene()).from(first);
    }

    private static void check(List<TabWalk.Stop> stops) {
        assertThat(stops).hasSizeGreaterThan(1);
        assertThat(stops)
                .filteredOn(stop -> stop.name().isBlank())
                .as("without a name")
                .isEmpty();
        assertThat(stops)
                .filteredOn(stop -> !stop.marked())
                .as("without a visible focus")
                .isEmpty();
    }

    /// The areas that the walk came through, from the rail on: it may begin anywhere in the round.
    private List<Integer> areas(List<TabWalk.Stop> stops) {
        List<Integer> areas = stops.stream()
                .map(stop -> FxRig.onFx(() -> frame().areas().areaOf(stop.node())))
                .toList();
        int start = IntStream.range(0, areas.size())
                .filter(i -> areas.get(i) < areas.get(Math.floorMod(i - 1, areas.size())))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, areas.size())
                .mapToObj(i -> areas.get((start + i) % areas.size()))
                .toList();
    }

    private List<String> nameless() {
        return FxRig.onFx(() -> {
            List<String> found = new ArrayList<>();
            nodes(stage.view())
                    .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                    .filter(node -> TabWalk.name(node).isBlank())
                    .forEach(node -> found.add(node.toString()));
            return found;
        });
    }

    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}

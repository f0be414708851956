package org.medienplan.ui.step.investment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.message.Value;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.component.Tabs;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Newest;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// What if: levers at the right of the window, and what they do to the years while they move. Nothing of it is in the
/// plan before it is taken over.
final class TrialDrawer {

    private final Surroundings surroundings;
    private final Texts texts;
    private final TrialViewModel model;
    private final Drawer drawer;
    private final List<LeverRow> rows;
    private final EffectBars bars;
    private final VBox sums = new VBox(2);
    private final BorderPane content = new BorderPane();
    private final Button take;
    private final Button revert;
    private final Map<Lever.Kind, Integer> waiting = new EnumMap<>(Lever.Kind.class);
    private final Newest<Trial, TrialEffect> newest;
    private Optional<TrialBase> base = Optional.empty();

    /// What follows the plan.
    private record Found(List<Lever> levers, int firstYear) {}

    TrialDrawer(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        model = new TrialViewModel(texts);
        bars = new EffectBars(surroundings.appearance().tokens(), model::change);
        rows = Arrays.stream(Lever.Kind.values())
                .map(kind -> new LeverRow(model, kind, lever -> moved()))
                .toList();
        take = button("trial.take", this::take);
        take.getStyleClass().add("accent");
        revert = button("trial.revert", this::revert);
        drawer = new Drawer(texts.say("place.drawer.close"), surroundings.drawer()::hide);
        fill();
        newest = new Newest<>(content, surroundings, texts.say("trial.task"), this::compute, this::show);
        Following.latest(
                content,
                surroundings,
                texts.say("trial.task"),
                snapshot -> new Found(
                        Levers.of(snapshot, texts), snapshot.figures().frame().firstYear()),
                this::show);
    }

    private void fill() {
        VBox levers = new VBox();
        levers.getChildren().addAll(rows);
        ScrollArea scroll = new ScrollArea(levers);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.setCenter(scroll);
        content.setBottom(effect());
        drawer.showTitle(model.changed(), texts.say("trial.title"));
        drawer.showTabs(List.of(Tabs.tab(texts.say("trial.tab"), Optional.empty(), content)));
        drawer.showActions(take, revert);
    }

    private Node effect() {
        VBox box = new VBox(
                6,
                new HBox(
                        8,
                        Labels.of(texts.say("trial.effect"), "strong"),
                        Labels.of(texts.say("trial.effect.unit"), "caption", "subtle")),
                bars,
                sums);
        box.getStyleClass().addAll("trial-effect", "divided");
        return box;
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(texts.say(key));
        button.getStyleClass().add("small");
        button.setOnAction(event -> deed.run());
        return button;
    }

    /// Opens the panel.
    void open() {
        surroundings.drawer().show(drawer);
    }

    /// Moves the lever in view of a kind, as its slider does; now or as soon as the levers are there.
    void move(Lever.Kind kind, int steps) {
        if (model.chosen(kind).isEmpty()) {
            waiting.put(kind, steps);
        }
        model.chosen(kind).ifPresent(lever -> {
            model.move(lever, Math.clamp(steps, lever.lowest(), lever.highest()));
            moved();
        });
    }

    private void moved() {
        rows.forEach(LeverRow::refresh);
        drawer.showTitle(model.changed(), texts.say("trial.title"));
        take.setDisable(model.trial().isNothing());
        revert.setDisable(model.trial().isNothing());
        newest.wish(model.trial());
    }

    private void show(Found found) {
        model.show(found.levers(), found.firstYear());
        Map<Lever.Kind, Integer> moves = Map.copyOf(waiting);
        waiting.clear();
        moves.forEach(this::move);
        moved();
    }

    // The plan stays the same while a lever moves.
    private synchronized TrialEffect compute(Trial trial) {
        Snapshot snapshot = surroundings.snapshot().getValue();
        TrialBase now = base.filter(known -> known.isOf(snapshot)).orElseGet(() -> TrialBase.of(snapshot));
        base = Optional.of(now);
        return now.effect(trial);
    }

    private void show(TrialEffect effect) {
        String sentence = model.sentence(effect);
        bars.show(effect, sentence);
        long[] changes = effect.changes();
        int last = effect.firstYear() + effect.horizon() - 1;
        sums.getChildren()
                .setAll(line(
                        texts.say("trial.plan_years", texts.formats().years(effect.firstYear(), last)),
                        model.change(effect.horizonSum(changes)),
                        "strong"));
        if (effect.years() > effect.horizon()) {
            sums.getChildren()
                    .add(line(
                            texts.say("trial.tail_years", texts.formats().years(last + 1, effect.lastYear())),
                            model.change(effect.tailSum(changes)),
                            "strong"));
        }
        sums.getChildren()
                .add(line(
                        texts.say("trial.provided", new Value.Plain(last)),
                        model.provided(effect),
                        "strong",
                        model.loses(effect) ? "lost" : "kept"));
    }

    private static HBox line(String name, String value, String... styleClasses) {
        Label number = Labels.of(value, styleClasses);
        number.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, Labels.of(name, "muted"), Labels.spring(), number);
    }

    private void take() {
        Trial trial = model.trial();
        if (!trial.isNothing()) {
            model.revert();
            surroundings
                    .edits()
                    .apply(trial.change(), refusal -> refusal.map(texts::say).ifPresent(surroundings.status()));
        }
    }

    private void revert() {
        model.revert();
        moved();
    }
}

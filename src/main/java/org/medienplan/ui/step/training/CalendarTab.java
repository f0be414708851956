package org.medienplan.ui.step.training;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.MessageBox;
import org.medienplan.ui.component.ScrollArea;
import org.medienplan.ui.component.Tone;
import org.medienplan.ui.component.WideGrid;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Surroundings;

/// Where teachers stand, who is trained before a roll-out, and the calendar that changes both.
final class CalendarTab {

    private static final double WAVES = 344;
    private static final double NARROW = 960;

    private final Texts texts;
    private final LevelCard levels;
    private final WaveCard waves;
    private final CalendarCard calendar;
    private final VBox cards = new VBox(12);
    private final ScrollArea node = new ScrollArea(cards);
    private Optional<CalendarContent> shown = Optional.empty();

    /// @param open leads to the record that something is about
    CalendarTab(Surroundings surroundings, Consumer<RecordId> open) {
        texts = surroundings.texts();
        levels = new LevelCard(texts, surroundings.status(), open);
        waves = new WaveCard(texts, surroundings.status(), open);
        calendar = new CalendarCard(texts, surroundings.status(), open);
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().addAll("tab-page", "plain-scroll");
        node.widthProperty().subscribe((before, now) -> {
            if ((before.doubleValue() < NARROW) != isNarrow()) {
                shown.ifPresent(this::show);
            }
        });
        Following.latest(
                node,
                surroundings,
                texts.say("training.task"),
                snapshot -> CalendarContent.of(snapshot, Optional.empty()),
                this::show);
    }

    /// Whether the two upper cards have no room beside each other.
    private boolean isNarrow() {
        return node.getWidth() < NARROW;
    }

    Node node() {
        return node;
    }

    private void show(CalendarContent content) {
        shown = Optional.of(content);
        boolean narrow = isNarrow();
        Card left = new Card(texts.say("training.levels"), texts.say("training.levels.unit"), levels.legend());
        left.fill(new WideGrid(levels.grid(content)));
        HBox.setHgrow(left, Priority.ALWAYS);
        Card right = rollout(content);
        right.setMaxWidth(narrow ? Double.MAX_VALUE : WAVES);
        Pane top = narrow ? new VBox(12, left, right) : new HBox(12, left, right);
        cards.getChildren().setAll(top, calendar(content));
    }

    private Card rollout(CalendarContent content) {
        Card card = new Card(texts.say("training.rollout"), "");
        card.setMinWidth(WAVES);
        if (content.waves().isEmpty()) {
            card.add(Labels.wrapped(texts.say("training.rollout.nothing"), "muted"));
            return card;
        }
        card.add(waves.figure(content));
        card.fill(waves.grid(content));
        int without = content.teachers() - content.trained();
        if (without > 0) {
            card.addEdgeToEdge(new MessageBox(
                    Tone.HINT, texts.say("training.rollout.without", without), texts.say("training.rollout.rule")));
        }
        return card;
    }

    private Node calendar(CalendarContent content) {
        if (content.calendar().rows().isEmpty()) {
            return new EmptyState(Icon.PEOPLE, texts.say("training.empty"), texts.say("training.empty.why"));
        }
        Card card = new Card(texts.say("training.calendar"), texts.say("training.calendar.unit"), legend());
        card.addEdgeToEdge(new WideGrid(calendar.grid(content)));
        return card;
    }

    private Node legend() {
        HBox legend = new HBox(16, mark("training.calendar.taken", ""), mark("training.calendar.full", "almost-full"));
        legend.setMinWidth(Region.USE_PREF_SIZE);
        return legend;
    }

    private Node mark(String key, String style) {
        Region bar = new Region();
        bar.getStyleClass().addAll("seat-mark");
        if (!style.isEmpty()) {
            bar.getStyleClass().add(style);
        }
        Label label = Labels.of(texts.say(key), "caption", "muted");
        label.setGraphic(bar);
        return label;
    }
}

package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.schedule.Dependency;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;

/// Explains one conflict below the board, with its repair; the others are one step away.
final class ConflictBar extends HBox {

    private static final double NARROW = 760;

    private final Texts texts;
    private final Consumer<Dependency> show;
    private final Consumer<BoardConflict> repair;
    private final Consumer<Dependency> explain;
    private final VBox words = new VBox(2);
    private final HBox actions = new HBox(12);
    private final VBox column = new VBox(4);
    private List<Dependency> conflicts = List.of();
    private int place;

    /// @param explain asks for the explanation of a conflict, which comes by [#explain]
    /// @param show leads to the measure
    /// @param repair mends it
    ConflictBar(Texts texts, Consumer<Dependency> explain, Consumer<Dependency> show, Consumer<BoardConflict> repair) {
        super(12);
        this.texts = texts;
        this.explain = explain;
        this.show = show;
        this.repair = repair;
        getStyleClass().addAll("message-box", Tone.BLOCKS.styleClass(), "conflict-bar");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        setManaged(false);
        actions.setAlignment(Pos.CENTER_LEFT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        arrange(false);
        widthProperty().subscribe(width -> arrange(width.doubleValue() < NARROW));
    }

    /// In a narrow place the actions stand below the words.
    private void arrange(boolean narrow) {
        column.getChildren().clear();
        if (narrow) {
            column.getChildren().addAll(words, actions);
            getChildren().setAll(new SeverityIcon(Tone.BLOCKS), column);
        } else {
            getChildren().setAll(new SeverityIcon(Tone.BLOCKS), words, actions);
        }
    }

    /// Takes over what is wrong now; the conflict in view stays where it is still one.
    void show(List<Dependency> now) {
        Optional<Dependency> before = shown();
        conflicts = now;
        place = before.map(old -> indexOf(old.after().id())).orElse(0);
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        shown().ifPresent(explain);
    }

    /// Goes to a conflict of a measure, where it has one.
    void choose(org.medienplan.ref.RecordId measure) {
        boolean other = shown().filter(one -> !one.after().id().equals(measure)).isPresent();
        if (other && conflicts.stream().anyMatch(one -> one.after().id().equals(measure))) {
            place = indexOf(measure);
            shown().ifPresent(explain);
        }
    }

    private int indexOf(org.medienplan.ref.RecordId measure) {
        for (int i = 0; i < conflicts.size(); i++) {
            if (conflicts.get(i).after().id().equals(measure)) {
                return i;
            }
        }
        return Math.clamp(place, 0, Math.max(0, conflicts.size() - 1));
    }

    private Optional<Dependency> shown() {
        return place < conflicts.size() ? Optional.of(conflicts.get(place)) : Optional.empty();
    }

    /// Shows the explanation of the conflict in view; that of another is too late.
    void explain(BoardConflict conflict) {
        if (shown().filter(conflict.dependency()::equals).isEmpty()) {
            return;
        }
        words.getChildren()
                .setAll(
                        Labels.wrapped(conflict.title(texts), "strong"),
                        Labels.wrapped(conflict.effect(texts), "caption", "muted"));
        actions.getChildren().setAll(link("board.conflict.show", () -> show.accept(conflict.dependency())));
        if (conflict.repair().isPresent()) {
            Button mend = new Button(texts.say("board.conflict.repair"));
            mend.getStyleClass().addAll("small");
            mend.setMinWidth(Region.USE_PREF_SIZE);
            mend.setOnAction(event -> repair.accept(conflict));
            actions.getChildren().add(mend);
        }
        if (conflicts.size() > 1) {
            Label counter =
                    Labels.of(texts.say("board.conflict.place", place + 1, conflicts.size()), "caption", "muted");
            counter.setMinWidth(Region.USE_PREF_SIZE);
            actions.getChildren().addAll(counter, link("board.conflict.next", this::next));
        }
    }

    private Hyperlink link(String key, Runnable deed) {
        return Labels.link(texts.say(key), deed);
    }

    private void next() {
        place = (place + 1) % conflicts.size();
        shown().ifPresent(explain);
    }
}

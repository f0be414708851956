package org.medienplan.ui.step.teaching;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.medienplan.analysis.teaching.CapabilityState;
import org.medienplan.analysis.teaching.Unasked;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.CoverBar;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;

/// What lessons need against what is there and planned, and the other way round.
///
/// @param texts the language
/// @param firstYear the year for which the recorded stock counts
/// @param lastYear the last planned year
record MatchCard(Texts texts, int firstYear, int lastYear) {

    private static final int MOST = 7;

    /// @param states what is needed, with what covers it
    /// @param unasked what is bought though nothing asks for it
    /// @param open leads to a capability
    /// @param more leads to the page with everything
    Card of(List<CapabilityState> states, List<Unasked> unasked, Consumer<RecordId> open, Runnable more) {
        Card card = new Card(texts.say("teaching.match"), "", Labels.link(texts.say("teaching.match.all"), more));
        card.add(grid(states));
        VBox remarks = new VBox(6);
        remarks.getStyleClass().add("card-content");
        remarks(states, unasked, open, more, remarks);
        if (!remarks.getChildren().isEmpty()) {
            card.addEdgeToEdge(remarks);
        }
        return card;
    }

    private void remarks(
            List<CapabilityState> states, List<Unasked> unasked, Consumer<RecordId> open, Runnable more, VBox remarks) {
        if (!unasked.isEmpty()) {
            String most = texts.say(
                    "teaching.match.item",
                    unasked.getFirst().units(),
                    texts.name(unasked.getFirst().item()));
            remarks.getChildren()
                    .add(remark(
                            Tone.HINT,
                            texts.say("teaching.match.unasked", unasked.size(), most),
                            texts.say("teaching.match.see"),
                            more));
        }
        states.stream()
                .filter(state -> !state.served() || state.isOpen())
                .findFirst()
                .ifPresent(state -> remarks.getChildren()
                        .add(remark(
                                Tone.CLARIFY,
                                texts.say(
                                        "teaching.match.unserved",
                                        state.capability().name()),
                                texts.say("teaching.match.assign"),
                                () -> open.accept(state.capability().id()))));
    }

    private GridPane grid(List<CapabilityState> states) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.getStyleClass().add("small-table");
        ColumnConstraints name = new ColumnConstraints(60, 160, Double.MAX_VALUE);
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < 3; i++) {
            ColumnConstraints number = new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, 80);
            number.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(number);
        }
        ColumnConstraints bar = new ColumnConstraints(56, 104, 104);
        grid.getColumnConstraints().add(bar);
        row(
                grid,
                "small-head",
                head("teaching.match.capability"),
                head("teaching.chain.need"),
                Labels.of(texts.formats().plain(firstYear), "caption", "strong", "muted"),
                Labels.of(texts.formats().plain(lastYear), "caption", "strong", "muted"),
                new Label());
        states.stream()
                .sorted(Comparator.<CapabilityState>comparingDouble(state -> share(state, state.planned()))
                        .thenComparingDouble(state -> share(state, state.today())))
                .limit(MOST)
                .forEach(state -> row(grid, "small-row", cells(state)));
        return grid;
    }

    private Label head(String key) {
        return Labels.of(texts.say(key), "caption", "strong", "muted");
    }

    private Node[] cells(CapabilityState state) {
        Label name = Labels.wrapped(state.capability().name());
        boolean known = Counts.known(state.need());
        Node bar = !state.served() || state.isOpen()
                ? Labels.of(texts.say("teaching.match.nothing"), "caption", "clarify", "strong")
                : new CoverBar(
                        share(state, state.today()),
                        share(state, state.planned()),
                        texts.say("teaching.match.spoken", state.today(), state.planned(), state.need()));
        return new Node[] {
            name,
            Labels.of(known ? texts.formats().count(state.need()) : texts.say("teaching.unknown.short")),
            Labels.of(texts.formats().count(state.today())),
            Labels.of(texts.formats().count(state.planned())),
            bar
        };
    }

    private static double share(CapabilityState state, int covered) {
        return state.need() <= 0 ? 1 : (double) covered / state.need();
    }

    private static void row(GridPane grid, String style, Node... cells) {
        int line = grid.getRowCount();
        Region ground = new Region();
        ground.getStyleClass().add(style);
        grid.add(ground, 0, line, cells.length, 1);
        for (int column = 0; column < cells.length; column++) {
            cells[column].getStyleClass().add("match-cell");
            grid.add(cells[column], column, line);
        }
    }

    private static HBox remark(Tone tone, String words, String link, Runnable deed) {
        Label sentence = Labels.wrapped(words);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(8, new SeverityIcon(tone), sentence, Labels.link(link, deed));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.medienplan.change.Change;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;
import org.medienplan.schedule.Dependency;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Card;
import org.medienplan.ui.component.EmptyState;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.Segments;
import org.medienplan.ui.component.ToolRow;
import org.medienplan.ui.component.board.Board;
import org.medienplan.ui.component.board.Board.Kind;
import org.medienplan.ui.component.board.Board.Target;
import org.medienplan.ui.component.board.BoardMove;
import org.medienplan.ui.place.Following;
import org.medienplan.ui.place.Latest;
import org.medienplan.ui.place.RecordForm;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.workspace.Snapshot;

/// The board of measures: what runs when, what the years cost and may cost, and what starts too early.
final class BoardTab {

    private final Surroundings surroundings;
    private final Texts texts;
    private final Board board;
    private final ConflictBar conflicts;
    private final EmptyState empty;
    private final RecordForm form;
    private final BoardYearDrawer years;
    private final Latest latest;
    private final Latest explaining;
    private final ComboBox<CeilingScope> scopes = new ComboBox<>();
    private final Segments<Boolean> grouping;
    private final Label counter = Labels.of("", "caption", "muted");
    private final SimpleObjectProperty<Optional<BoardContent>> content = new SimpleObjectProperty<>(Optional.empty());
    private final VBox node;
    // What the user chose is read by the background task as well.
    private volatile Optional<BoardOptions> options = Optional.empty();
    private boolean showing;
    private Optional<RecordId> wanted = Optional.empty();

    BoardTab(Surroundings surroundings) {
        this.surroundings = surroundings;
        texts = surroundings.texts();
        board = new Board(surroundings.appearance().tokens());
        board.setAccessibleText(texts.say("board.tab"));
        empty = new EmptyState(Icon.INFORMATION, texts.say("board.empty"), texts.say("board.empty.why"));
        board.setOnMove(this::move);
        board.setOnOpen(this::open);
        board.current().subscribe(this::hint);
        board.focusedProperty().subscribe(this::hint);
        form = MeasureForm.of(surroundings).onMade(this::reveal);
        years = new BoardYearDrawer(surroundings);
        conflicts = new ConflictBar(texts, this::explain, this::lead, this::repair);
        grouping = new Segments<>(
                List.of(false, true),
                false,
                grouped -> texts.say(grouped ? "board.by_type" : "board.single"),
                texts.say("board.grouping"));
        grouping.value().subscribe((before, now) -> choose());
        prepareScopes();
        Button add = new Button(texts.say("measure.add"), Icon.ADD.node());
        add.getStyleClass().add("button-outlined");
        add.setOnAction(event -> create());
        node = new VBox(12, new ToolRow(counter, scopes, grouping, add), card());
        node.getStyleClass().add("tab-page");
        latest = new Latest(node, surroundings, texts.say("board.task"));
        explaining = new Latest(node, surroundings, texts.say("board.task"));
        Following.latest(
                node,
                surroundings,
                texts.say("board.task"),
                snapshot -> new BoardBuilder(snapshot, texts).content(options),
                this::show);
    }

    private void prepareScopes() {
        scopes.setAccessibleText(texts.say("board.scope.choose"));
        scopes.setMinWidth(Region.USE_PREF_SIZE);
        scopes.setConverter(new StringConverter<>() {
            @Override
            public String toString(CeilingScope scope) {
                return scope == null ? "" : scope.name(texts);
            }

            @Override
            public CeilingScope fromString(String name) {
                throw new UnsupportedOperationException("a scope is chosen, not typed: " + name);
            }
        });
        scopes.valueProperty().subscribe((before, now) -> choose());
    }

    private Card card() {
        Button first = new Button(texts.say("measure.add"), Icon.ADD.node());
        first.setOnAction(event -> create());
        empty.offer(first);
        empty.managedProperty().bind(empty.visibleProperty());
        empty.setVisible(false);
        Card card = new Card().fill(board).addEdgeToEdge(conflicts).addEdgeToEdge(empty);
        card.setMinHeight(0);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void create() {
        form.create(MeasureForm.presets(plan()));
    }

    Node node() {
        return node;
    }

    /// Opens a measure in its form.
    void open(RecordId measure) {
        reveal(measure);
        form.open(measure, "");
    }

    /// Goes to a measure, now or as soon as the board has it.
    void reveal(RecordId measure) {
        wanted = Optional.of(measure);
        goToWanted();
    }

    /// Opens a year as Enter does.
    void openYear(int column) {
        Target year = new Target(Kind.YEAR, Integer.toString(column));
        board.moveTo(year);
        open(year);
    }

    void group(boolean grouped) {
        grouping.choose(grouped);
    }

    /// Folds the measures of all rows, or unfolds them.
    void fold(boolean folded) {
        board.model().rows().forEach(row -> board.setFolded(row.key(), folded));
    }

    private void goToWanted() {
        content.get()
                .ifPresent(shown -> wanted.filter(shown.rows()::containsKey).ifPresent(measure -> {
                    wanted = Optional.empty();
                    board.moveTo(new Target(Kind.STRIP, measure.toString()));
                    board.requestFocus();
                }));
    }

    // Only what the user chooses asks for another board.
    private void choose() {
        CeilingScope scope = scopes.getValue();
        if (!showing && scope != null) {
            BoardOptions chosen = new BoardOptions(scope, grouping.value().get());
            options = Optional.of(chosen);
            Snapshot snapshot = surroundings.snapshot().getValue();
            latest.compute(() -> new BoardBuilder(snapshot, texts).content(Optional.of(chosen)), this::show);
        }
    }

    private void show(BoardContent shown) {
        showing = true;
        content.set(Optional.of(shown));
        scopes.getItems().setAll(shown.scopes());
        scopes.setValue(shown.options().scope());
        grouping.choose(shown.options().grouped());
        showing = false;
        board.setModel(shown.model());
        conflicts.show(shown.conflicts());
        empty.setVisible(shown.rows().isEmpty());
        long sum =
                shown.rows().values().stream().mapToLong(MeasureRow::thousands).sum();
        counter.setText(texts.say("board.count", shown.rows().size(), sum));
        goToWanted();
        hint();
    }

    private void open(Target target) {
        content.get().ifPresent(shown -> {
            switch (target.kind()) {
                case YEAR -> years.show(Integer.parseInt(target.key()), shown);
                case ROW -> {}
                case STRIP -> openStrip(target.key(), shown);
            }
        });
    }

    private void openStrip(String key, BoardContent shown) {
        Set<RecordId> members = shown.measures().getOrDefault(key, Set.of());
        if (members.size() == 1) {
            form.open(members.iterator().next(), "");
        } else {
            board.setFolded(key, false);
        }
    }

    private void move(BoardMove move) {
        Set<RecordId> members = content.get()
                .map(shown -> shown.measures().getOrDefault(move.stripKey(), Set.of()))
                .orElse(Set.of());
        if (!members.isEmpty()) {
            apply(new MeasureMove(members, move.start(), move.end()).change(plan()));
        }
    }

    private void apply(Change change) {
        surroundings.edits().apply(change, refusal -> refusal.map(texts::say).ifPresent(surroundings.status()));
    }

    private void explain(Dependency conflict) {
        Snapshot snapshot = surroundings.snapshot().getValue();
        content.get()
                .ifPresent(shown -> explaining.compute(
                        () -> BoardConflict.of(
                                conflict, snapshot, shown.options().scope()),
                        conflicts::explain));
    }

    private void lead(Dependency conflict) {
        board.moveTo(new Target(Kind.STRIP, conflict.after().id().toString()));
        board.requestFocus();
    }

    private void repair(BoardConflict conflict) {
        conflict.change(plan()).ifPresent(this::apply);
    }

    private Plan plan() {
        return surroundings.snapshot().getValue().plan();
    }

    private void hint() {
        Optional<Target> current = board.current().get();
        current.filter(target -> target.kind() == Kind.STRIP)
                .flatMap(target -> RecordId.parse(target.key()))
                .ifPresent(conflicts::choose);
        String spoken = board.getAccessibleText();
        boolean speaks = board.isFocused() && current.isPresent() && spoken != null;
        surroundings
                .status()
                .accept(
                        speaks
                                ? switch (current.orElseThrow().kind()) {
                                    case STRIP -> texts.say("board.keys.strip", spoken);
                                    case YEAR -> texts.say("board.keys.year", spoken);
                                    case ROW -> texts.say("board.keys.row", spoken);
                                }
                                : "");
    }
}

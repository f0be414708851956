package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.change.Change;
import org.medienplan.plan.support.ServiceParty;
import org.medienplan.plan.support.ServiceTask;
import org.medienplan.plan.support.TaskPart;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.ScrollArea;

/// Who does what, as a matrix of tasks and parties. One stop of the tab order: arrow keys walk the cells, the space bar
/// turns a cell, left and right on the head of a level fold it, Enter on a task opens it.
final class TaskMatrix extends VBox {

    private static final int PARTIES = ServiceParty.values().length;

    private final Texts texts;
    private final MatrixRows rows;
    private final VBox body = new VBox();
    private final ScrollArea scroll = new ScrollArea(body);
    private final StackPane total = new StackPane();
    private final Set<Integer> folded = new HashSet<>(Set.of(0, ServiceTask.HIGHEST_LEVEL));
    private final List<MatrixRow> shown = new ArrayList<>();
    private final Consumer<Change> apply;
    private final Consumer<RecordId> open;
    private Responsibilities tasks = new Responsibilities(List.of());
    private MatrixLines lines = MatrixLines.of(tasks, folded);
    private Consumer<String> hear = words -> {};
    private int line;
    private int column;

    /// @param apply does a change
    /// @param open opens a task
    TaskMatrix(Texts texts, Consumer<Change> apply, Consumer<RecordId> open) {
        this.texts = texts;
        this.apply = apply;
        this.open = open;
        rows = new MatrixRows(texts, row -> select(row.task().id()));
        getStyleClass().add("matrix");
        scroll.getStyleClass().add("matrix-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("matrix-body");
        body.setFocusTraversable(true);
        body.setAccessibleRole(AccessibleRole.TEXT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        MatrixRow head = rows.head();
        getChildren().addAll(head, total, scroll);
        // The scroll bar takes its room from the rows alone; heads and totals leave the same.
        scroll.viewportBoundsProperty().subscribe(bounds -> {
            double bar = Math.max(0, scroll.getWidth() - bounds.getWidth());
            Insets beside = new Insets(0, bounds.getWidth() > 0 ? bar : 0, 0, 0);
            VBox.setMargin(head, beside);
            VBox.setMargin(total, beside);
        });
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        body.focusedProperty().subscribe(() -> mark(true));
    }

    /// Sets who hears what the current cell says and which keys it has.
    void setOnWords(Consumer<String> listener) {
        hear = listener;
    }

    void show(Responsibilities now) {
        tasks = now;
        total.getChildren().setAll(rows.total(now));
        rebuild();
    }

    private void rebuild() {
        lines = MatrixLines.of(tasks, folded);
        shown.clear();
        for (int i = 0; i < lines.lines().size(); i++) {
            MatrixRow row = switch (lines.lines().get(i)) {
                case MatrixLines.Level level -> rows.level(level);
                case MatrixLines.Task task -> rows.task(task.row());
            };
            listen(row, i);
            shown.add(row);
        }
        body.getChildren().setAll(shown);
        moveTo(line, column);
    }

    private void listen(MatrixRow row, int at) {
        for (int i = 0; i <= PARTIES; i++) {
            int clicked = i;
            row.cell(i).setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    body.requestFocus();
                    moveTo(at, clicked);
                    activate();
                }
            });
        }
    }

    private void onKey(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case UP -> moveTo(line - 1, column);
            case DOWN -> moveTo(line + 1, column);
            case LEFT -> sideways(-1);
            case RIGHT -> sideways(1);
            case HOME -> moveTo(0, column);
            case END -> moveTo(lines.lines().size() - 1, column);
            case SPACE, ENTER -> activate();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void sideways(int step) {
        Optional<MatrixLines.Level> level = level();
        if (level.isPresent() && column == 0 && level.get().unfolded() == step < 0) {
            fold(level.get());
        } else {
            moveTo(line, column + step);
        }
    }

    private Optional<MatrixLines.Level> level() {
        return current() instanceof MatrixLines.Level level ? Optional.of(level) : Optional.empty();
    }

    private MatrixLines.@Nullable Line current() {
        return lines.lines().isEmpty() ? null : lines.lines().get(line);
    }

    private void activate() {
        switch (current()) {
            case MatrixLines.Level level -> fold(level);
            case MatrixLines.Task(Responsibilities.Row row)
            when column == 0 -> open.accept(row.task().id());
            case MatrixLines.Task(Responsibilities.Row row) -> cycle(row, ServiceParty.values()[column - 1]);
            case null -> {}
        }
    }

    private void cycle(Responsibilities.Row row, ServiceParty party) {
        Optional<TaskPart> now = Optional.ofNullable(row.parts().get(party));
        apply.accept(RoleCycle.change(row.task(), party, RoleCycle.after(now)));
    }

    private void fold(MatrixLines.Level level) {
        if (!folded.remove(level.level())) {
            folded.add(level.level());
        }
        rebuild();
    }

    /// Brings a task into view, with the cursor on its first owner.
    void select(RecordId task) {
        tasks.rows().stream()
                .filter(row -> row.task().id().equals(task))
                .findFirst()
                .ifPresent(row -> {
                    folded.remove(row.task().level());
                    rebuild();
                    for (int i = 0; i < lines.lines().size(); i++) {
                        if (lines.lines().get(i) instanceof MatrixLines.Task(Responsibilities.Row at)
                                && at.equals(row)) {
                            moveTo(
                                    i,
                                    row.owners().stream()
                                                    .findFirst()
                                                    .map(ServiceParty::ordinal)
                                                    .orElse(0)
                                            + 1);
                        }
                    }
                    body.requestFocus();
                });
    }

    private void moveTo(int newLine, int newColumn) {
        mark(false);
        line = Math.clamp(newLine, 0, Math.max(0, shown.size() - 1));
        column = Math.clamp(newColumn, 0, PARTIES);
        mark(true);
        bringIntoView();
    }

    private void bringIntoView() {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = shown.size() * MatrixRow.HEIGHT - room;
        if (room > MatrixRow.HEIGHT && hidden > 0) {
            double top = line * MatrixRow.HEIGHT;
            double wanted = Math.clamp(scroll.getVvalue() * hidden, top + MatrixRow.HEIGHT - room, top);
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }

    private void mark(boolean on) {
        if (line < shown.size()) {
            shown.get(line).mark(column, on && body.isFocused());
            body.setAccessibleText(words());
            if (on && body.isFocused()) {
                hear.accept(texts.say("support.matrix.keys", words()));
            }
        }
    }

    /// The current cell as a sentence.
    String words() {
        return switch (current()) {
            case MatrixLines.Level level ->
                texts.say("support.level", level.level()) + " " + texts.say("support.level." + level.level());
            case MatrixLines.Task(Responsibilities.Row row)
            when column == 0 -> row.task().name();
            case MatrixLines.Task(Responsibilities.Row row) -> {
                ServiceParty party = ServiceParty.values()[column - 1];
                TaskPart part = row.parts().get(party);
                yield texts.say(
                        "support.matrix.cell",
                        row.task().name(),
                        texts.choice(party),
                        part == null ? texts.say("support.matrix.nothing") : texts.choice(part));
            }
            case null -> "";
        };
    }
}

package org.medienplan.ui.step.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.change.Setting;
import org.medienplan.change.Settings;
import org.medienplan.entry.Paste;
import org.medienplan.entry.Tsv;
import org.medienplan.entry.ValueText;
import org.medienplan.message.Outcome;
import org.medienplan.plan.support.PlatformScore;
import org.medienplan.ui.form.ValueInput;
import org.medienplan.ui.place.RecordTable;
import org.medienplan.ui.place.Surroundings;
import org.medienplan.ui.step.support.ScoreCells.At;
import org.medienplan.ui.table.PastePanel;

/// Keys, editor and clipboard of the scoring table.
final class ScoreEditing {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ScoreGrid grid;
    private final Surroundings surroundings;
    private final PlatformActions actions;
    private final PastePanel paste;
    private final Supplier<ValueText> text;
    private Optional<ValueInput> input = Optional.empty();

    ScoreEditing(ScoreGrid grid, Surroundings surroundings, PlatformActions actions, PastePanel paste) {
        this.grid = grid;
        this.surroundings = surroundings;
        this.actions = actions;
        this.paste = paste;
        this.text = RecordTable.tools(surroundings).text();
    }

    void onKey(KeyEvent event) {
        if (event.isConsumed() || input.isPresent()) {
            return;
        }
        if (COPY.match(event)) {
            copy();
        } else if (PASTE.match(event)) {
            paste(Clipboard.getSystemClipboard().getString());
        } else if (event.isShortcutDown() || event.isAltDown() || !moves(event.getCode())) {
            return;
        }
        event.consume();
    }

    private boolean moves(KeyCode key) {
        At at = grid.current();
        switch (key) {
            case LEFT -> go(at.row(), at.column() - 1);
            case RIGHT -> go(at.row(), at.column() + 1);
            case UP -> go(at.row() - 1, at.column());
            case DOWN -> go(at.row() + 1, at.column());
            case HOME -> go(at.row(), 0);
            case END -> go(at.row(), grid.shown().columns());
            case ENTER, F2 -> open(at);
            case DELETE, BACK_SPACE -> clear(at);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(int row, int column) {
        grid.moveTo(grid.within(new At(row, column)));
    }

    /// A digit scores at once and goes on to the next criterion; in a weight it begins the editor.
    void onTyped(KeyEvent event) {
        String typed = event.getCharacter();
        if (input.isPresent() || event.isShortcutDown() || !typed.matches("\\d")) {
            return;
        }
        event.consume();
        At at = grid.current();
        if (at.row() == ScoreCells.HEAD || at.column() == ScoreCells.NAMES) {
            return;
        }
        if (at.column() == ScoreCells.WEIGHTS) {
            edit(at, typed);
        } else if (Integer.parseInt(typed) <= PlatformScore.BEST) {
            go(at.row() + 1, at.column());
            set(at, Integer.valueOf(typed));
        } else {
            surroundings.status().accept(surroundings.texts().say("platform.points.range"));
        }
    }

    /// Edits the value of a cell, or opens the record that it names.
    void open(At at) {
        if (grid.shown().property(at).isPresent()) {
            edit(at, "");
        } else {
            grid.shown().record(at).ifPresent(record -> actions.open(record, ""));
        }
    }

    private void clear(At at) {
        if (at.column() >= ScoreCells.FIRST_PLATFORM) {
            set(at, null);
        }
    }

    private void set(At at, @Nullable Object value) {
        grid.shown()
                .property(at)
                .ifPresent(property -> grid.shown()
                        .record(at)
                        .ifPresent(record -> actions.apply(
                                Settings.of(text.get().plan(), List.of(new Setting(record, property, value))))));
    }

    private void edit(At at, String typed) {
        Property property = grid.shown().property(at).orElseThrow();
        StackPane cell = grid.node(at).orElseThrow();
        ValueInput field = new ValueInput(property, text, true);
        input = Optional.of(field);
        field.show(property.in(text.get().plan()).value(grid.shown().record(at).orElseThrow()));
        field.control().getStyleClass().add("score-input");
        field.control().setAccessibleText(grid.shown().spoken(at));
        Tooltip problem = new Tooltip();
        field.error().subscribe(words -> {
            problem.setText(words);
            field.control().setTooltip(words.isEmpty() ? null : problem);
            surroundings.status().accept(words);
        });
        cell.getChildren().add(field.control());
        field.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> onEditorKey(event, at, field, cell));
        field.control().requestFocus();
        field.control().selectAll();
        if (!typed.isEmpty()) {
            field.control().setText(typed);
            field.control().end();
        }
        field.control().focusedProperty().subscribe((before, now) -> {
            if (!now && input.filter(field::equals).isPresent()) {
                finish(at, field, cell, false);
            }
        });
    }

    private void onEditorKey(KeyEvent event, At at, ValueInput field, StackPane cell) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                finish(at, field, cell, true);
            }
            case ESCAPE -> {
                event.consume();
                close(field, cell);
                grid.requestFocus();
            }
            default -> {}
        }
    }

    /// Takes over what was typed; what is no value keeps the editor open.
    ///
    /// @param onwards whether the next criterion is to be the current one
    private void finish(At at, ValueInput field, StackPane cell, boolean onwards) {
        boolean changed = field.isChanged();
        Outcome<Optional<Object>> read = field.read();
        if (changed && read instanceof Outcome.Refused<?>) {
            return;
        }
        close(field, cell);
        if (onwards) {
            grid.requestFocus();
            go(at.row() + 1, at.column());
        }
        if (changed && read instanceof Outcome.Ok<Optional<Object>>(Optional<Object> value)) {
            set(at, value.orElse(null));
        }
    }

    private void close(ValueInput field, StackPane cell) {
        input = Optional.empty();
        Node control = field.control();
        cell.getChildren().remove(control);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.of(grid.shown().all()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Shows what a block of a spreadsheet would change, beginning at the current cell.
    void paste(@Nullable String block) {
        if (block == null || block.isBlank()) {
            return;
        }
        At first = grid.current();
        if (grid.shown().rows() == 0) {
            surroundings.status().accept(surroundings.texts().say("platform.paste.outside"));
            return;
        }
        List<Paste.Row> rows = IntStream.range(first.row(), grid.shown().rows())
                .mapToObj(row -> row(new At(row, first.column())))
                .toList();
        paste.preview(new Paste.Target(rows, 1, 1), Tsv.parse(block));
    }

    /// A row from a cell to the right. Names, and the head with the platforms, take nothing in; the head stands for no
    /// record of its own.
    private Paste.Row row(At from) {
        ScoreCells shown = grid.shown();
        At criterion = new At(Math.max(from.row(), 0), ScoreCells.NAMES);
        return new Paste.Row(
                shown.record(criterion).orElseThrow(),
                shown.text(criterion),
                IntStream.range(from.column(), shown.columns())
                        .mapToObj(column -> shown.property(new At(from.row(), column)))
                        .toList());
    }
}

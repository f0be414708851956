package org.medienplan.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.change.Setting;
import org.medienplan.change.Settings;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.ui.component.OriginMark;
import org.medienplan.ui.form.ValueInput;

/// A cell that shows a value with the sign of its origin, and is edited in place. Enter takes the value over and goes
/// down, Tab goes to the right, Escape keeps the old value; whoever clicks elsewhere has what was typed taken over.
final class EditCell extends TableCell<EditRow, EditRow> {

    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final double GAP = 4;

    private final int column;
    private final EditSession session;
    private Subscription following = Subscription.EMPTY;
    private Optional<ValueInput> input = Optional.empty();
    // The cell may be given another row while its editor is still open.
    private Optional<EditRow> edited = Optional.empty();

    EditCell(int column, EditSession session) {
        this.column = column;
        this.session = session;
        setGraphicTextGap(GAP);
        getStyleClass().add("edit-cell");
        textTruncatedProperty().subscribe(cut -> render());
    }

    @Override
    protected void updateItem(@Nullable EditRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = row == null || empty ? Subscription.EMPTY : row.content().subscribe(now -> render());
        if (row == null || empty) {
            render();
        }
    }

    private void render() {
        EditRow row = isEmpty() ? null : getItem();
        if (input.isPresent()) {
            return;
        }
        if (row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        CellContent content = row.cell(column);
        setContentDisplay(ContentDisplay.LEFT);
        setText(content.text());
        setGraphic(mark(content));
        setTooltip(isTextTruncated() ? new Tooltip(content.text()) : null);
        pseudoClassStateChanged(LOCKED, content.locked() != null);
    }

    private @Nullable OriginMark mark(CellContent content) {
        OriginKind origin = content.origin();
        return origin == null ? null : new OriginMark(OriginMark.Origin.valueOf(origin.name()), content.source());
    }

    @Override
    public void startEdit() {
        EditRow row = getItem();
        if (row == null || isEmpty()) {
            return;
        }
        Optional<Property> property = row.cell(column).editable();
        Message locked = row.cell(column).locked();
        if (property.isEmpty() && locked == null) {
            return;
        }
        if (locked != null) {
            session.refuse(this, locked);
            return;
        }
        super.startEdit();
        if (isEditing()) {
            open(property.orElseThrow(), row);
        }
    }

    private void open(Property property, EditRow row) {
        ValueInput field = new ValueInput(property, session.tools().text(), true);
        input = Optional.of(field);
        this.edited = Optional.of(row);
        field.show(row.cell(column).value());
        field.control().getStyleClass().add("cell-input");
        field.control()
                .setAccessibleText(row.name() + ", " + session.tools().texts().say(property.label()));
        field.control().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        field.error().subscribe(words -> session.tell(this, words, field));
        setText(null);
        setTooltip(null);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(field.control());
        // With its skin the field selects all of its text; that must happen before a typed letter takes its place.
        field.control().applyCss();
        field.control().requestFocus();
        session.opened(field);
        field.control().focusedProperty().subscribe((before, now) -> {
            if (!now) {
                finish(field);
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> move(event, 0, event.isShiftDown() ? -1 : 1);
            case TAB -> move(event, event.isShiftDown() ? -1 : 1, 0);
            case ESCAPE -> {
                event.consume();
                discard();
            }
            case F2 -> event.consume();
            default -> {}
        }
    }

    private void move(KeyEvent event, int columns, int rows) {
        event.consume();
        if (commit()) {
            session.go(columns, rows);
        }
    }

    private void discard() {
        close();
        session.go(0, 0);
    }

    /// Somebody went elsewhere: a value is taken over, what is none is dropped.
    private void finish(ValueInput field) {
        if (input.filter(field::equals).isPresent()) {
            if (!commit()) {
                close();
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        input.ifPresent(this::finish);
    }

    private void close() {
        input = Optional.empty();
        edited = Optional.empty();
        session.tell(this, "", null);
        if (isEditing()) {
            super.cancelEdit();
        }
        render();
    }

    /// Takes over what was typed.
    ///
    /// @return whether the cell is done; not so where what stands there is no value or contradicts the plan
    private boolean commit() {
        EditRow row = edited.orElse(null);
        ValueInput field = input.orElse(null);
        if (row == null || field == null || !field.isChanged()) {
            close();
            return true;
        }
        return switch (field.read()) {
            case Outcome.Refused<Optional<Object>> refused -> false;
            case Outcome.Ok<Optional<Object>>(Optional<Object> value)
            when field.isSame(value) -> {
                close();
                yield true;
            }
            case Outcome.Ok<Optional<Object>>(Optional<Object> value) ->
                take(
                        row,
                        field,
                        new Setting(row.record(), row.cell(column).editable().orElseThrow(), value.orElse(null)));
        };
    }

    private boolean take(EditRow row, ValueInput field, Setting setting) {
        Plan plan = session.tools().text().get().plan();
        if (Settings.applied(plan, List.of(setting)) instanceof Outcome.Refused<?>(Message reason)) {
            field.refuse(reason);
            return false;
        }
        String shown = session.tools().text().get().text(setting.property().kind(), setting.value());
        row.show(column, row.cell(column).entered(shown, Optional.ofNullable(setting.value())));
        close();
        session.tools()
                .edits()
                .apply(
                        Settings.of(plan, List.of(setting)),
                        refusal -> refusal.ifPresent(reason -> session.refuse(this, reason)));
        return true;
    }
}

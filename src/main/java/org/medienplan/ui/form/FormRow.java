package org.medienplan.ui.form;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.medienplan.change.Property;
import org.medienplan.entry.ValueText;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.text.Texts;
import org.medienplan.ui.component.Icon;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.OriginMark;

/// One field of a form: its label above, origin, control and unit, and below in words what is wrong. Enter and leaving
/// the field take the value over, Escape brings the old one back.
final class FormRow extends VBox {

    private static final int GAP = 4;
    private static final int LOCK = 12;

    private final Property property;
    private final FormTarget target;
    private final Texts texts;
    private final ValueInput input;
    private final HBox head = new HBox(GAP);
    private final Label error = Labels.wrapped("", "caption", "field-error");
    private final Hyperlink keep = new Hyperlink();
    private boolean waiting;

    FormRow(Property property, FormTarget target, Supplier<ValueText> text) {
        super(GAP);
        this.property = property;
        this.target = target;
        this.texts = text.get().texts();
        input = new ValueInput(property, text, false);
        getStyleClass().add("form-row");
        head.setAlignment(Pos.CENTER_LEFT);
        HBox line = new HBox(6, input.control());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(input.control(), Priority.ALWAYS);
        unit().ifPresent(unit -> line.getChildren().add(whole(Labels.of(unit, "muted"))));
        VBox below = new VBox(2, error, keep);
        below.visibleProperty().bind(input.error().isNotEmpty());
        below.managedProperty().bind(below.visibleProperty());
        error.textProperty().bind(input.error());
        keep.getStyleClass().add("small");
        keep.setOnAction(event -> revert());
        getChildren().addAll(head, line, below);
        input.control().setAccessibleText(name());
        input.control().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        input.control().focusedProperty().subscribe((before, now) -> {
            if (!now) {
                commit();
            }
        });
        refresh();
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String name() {
        return texts.say(property.label()) + unit().map(unit -> ", " + unit).orElse("");
    }

    private Optional<String> unit() {
        String unit = property.unit();
        if (unit != null) {
            return Optional.of(texts.unit(unit));
        }
        return property.kind() instanceof Kind.OfMoney ? Optional.of(texts.say("edit.euro")) : Optional.empty();
    }

    Property property() {
        return property;
    }

    /// Shows the value as it is now, unless somebody is typing here.
    void refresh() {
        Optional<Message> locked = target.locked(property);
        Label label = Labels.wrapped(texts.say(property.label()), "field-label");
        label.setLabelFor(input.control());
        head.getChildren().setAll(label);
        target.origin(property).ifPresent(origin -> head.getChildren().add(mark(origin)));
        locked.ifPresent(reason -> head.getChildren().add(lock(reason)));
        input.control().setEditable(locked.isEmpty());
        input.control().setPromptText(target.prompt(property));
        if (!(input.control().isFocused() && input.isChanged()) && !waiting) {
            input.show(target.value(property));
        }
        String old = input.shownText();
        keep.setText(old.isEmpty() ? texts.say("edit.keep_none") : texts.say("edit.keep", old));
    }

    private OriginMark mark(Origin origin) {
        String kind = texts.choice(origin.kind());
        String source = origin.source();
        return new OriginMark(
                OriginMark.Origin.valueOf(origin.kind().name()), source == null ? kind : kind + ": " + source);
    }

    private Label lock(Message reason) {
        Label lock = new Label("", Icon.LOCKED.node(LOCK));
        lock.setAccessibleText(texts.say(reason));
        lock.setTooltip(new Tooltip(texts.say(reason)));
        return lock;
    }

    void focus() {
        input.control().requestFocus();
        input.control().selectAll();
    }

    private void onKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        boolean breaksLine = input.control() instanceof TextArea && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ENTER && !breaksLine) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (input.isChanged() || hasError())) {
            revert();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && input.control() instanceof TextArea && !event.isShortcutDown()) {
            leave(event);
        }
    }

    // In a form the tabulator leads to the next field, also out of a text of several lines.
    private void leave(KeyEvent event) {
        event.consume();
        input.control()
                .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private boolean hasError() {
        return !input.error().get().isEmpty();
    }

    private void revert() {
        input.show(target.value(property));
    }

    /// Takes over what was typed, where it is a value and another one.
    private void commit() {
        if (waiting || !input.isChanged()) {
            return;
        }
        if (input.read() instanceof Outcome.Ok<Optional<Object>>(Optional<Object> value)) {
            if (input.isSame(value)) {
                revert();
                return;
            }
            waiting = true;
            target.commit(property, value.orElse(null), this::done);
        }
    }

    private void done(Optional<Message> refusal) {
        waiting = false;
        refusal.ifPresentOrElse(input::refuse, this::refresh);
    }
}

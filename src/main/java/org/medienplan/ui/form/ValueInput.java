package org.medienplan.ui.form;

import atlantafx.base.controls.CustomTextField;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.entry.Options;
import org.medienplan.entry.ValueText;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.ui.component.Icon;

/// A field to enter one value in: it is checked while it is typed, and choices and records are offered under it.
public final class ValueInput {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int LONG_TEXT = 500;
    private static final int LINES = 3;

    private final Property property;
    private final Supplier<ValueText> text;
    private final TextInputControl control;
    private final Optional<Suggestions> suggestions;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private @Nullable Object shown;
    private String shownText = "";

    /// @param text reads and writes values for the plan as it is now
    /// @param singleLine whether even long texts get one line, as in a table
    public ValueInput(Property property, Supplier<ValueText> text, boolean singleLine) {
        this.property = property;
        this.text = text;
        boolean isLong = property.kind() instanceof Kind.OfText(int longest) && longest > LONG_TEXT;
        control = isLong && !singleLine ? area() : line();
        suggestions = isChosen(property.kind())
                ? Optional.of(new Suggestions(
                        control, () -> text.get().options(property.kind()), property.kind() instanceof Kind.OfSet<?>))
                : Optional.empty();
        control.textProperty().subscribe((before, now) -> check());
        error.subscribe(words -> control.pseudoClassStateChanged(INVALID, !words.isEmpty()));
    }

    private static boolean isChosen(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfChoice<?> choice -> true;
            case Kind.OfReference reference -> true;
            case Kind.OfSet<?>(Kind<?> element) -> isChosen(element);
            default -> false;
        };
    }

    private TextField line() {
        TextField field = isChosen(property.kind()) ? picker() : new TextField();
        if (isNumber(property.kind())) {
            field.setAlignment(Pos.CENTER_RIGHT);
        }
        return field;
    }

    private TextField picker() {
        CustomTextField field = new CustomTextField();
        Label arrow = new Label("", Icon.UNFOLD.node());
        arrow.getStyleClass().add("picker-arrow");
        arrow.setOnMouseClicked(event -> {
            field.requestFocus();
            offer();
            event.consume();
        });
        field.setRight(arrow);
        field.getStyleClass().add("search-field");
        return field;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    /// Whether values of a kind are numbers, which stand at the right.
    public static boolean isNumber(Kind<?> kind) {
        return switch (kind) {
            case Kind.OfMoney money -> true;
            case Kind.OfCount count -> true;
            case Kind.OfYear year -> true;
            case Kind.OfDecimal decimal -> true;
            case Kind.OfShare share -> true;
            default -> false;
        };
    }

    /// The control to type in.
    public TextInputControl control() {
        return control;
    }

    /// What is wrong with what stands there, empty for nothing.
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /// Shows a value.
    public void show(@Nullable Object value) {
        shown = value;
        shownText = text.get().text(property.kind(), value);
        control.setText(shownText);
        error.set("");
    }

    /// The value that was shown, as text.
    public String shownText() {
        return shownText;
    }

    /// Whether something else stands there than the value that was shown.
    public boolean isChanged() {
        return !shownText.equals(control.getText());
    }

    /// What stands there, or why it is no value; the reason is shown as well.
    public Outcome<Optional<Object>> read() {
        Outcome<Optional<Object>> read = suggestions
                .flatMap(Suggestions::taken)
                .map(option -> Outcome.ok(Optional.of(option.value())))
                .orElseGet(() -> text.get().read(property, typed()));
        error.set(
                read instanceof Outcome.Refused<Optional<Object>>(Message reason)
                        ? text.get().texts().say(reason)
                        : "");
        return read;
    }

    /// Whether a value is the one that was shown.
    public boolean isSame(Optional<Object> value) {
        Object none = shown instanceof Set<?> set && set.isEmpty() ? null : shown;
        return Objects.equals(value.orElse(null), none);
    }

    /// Says why a value was not taken.
    public void refuse(Message reason) {
        error.set(text.get().texts().say(reason));
    }

    /// Offers the choices, where there are some.
    public void offer() {
        suggestions.ifPresent(Suggestions::showAll);
    }

    private String typed() {
        return control.getText() == null ? "" : control.getText();
    }

    // Who is still typing the begin of a choice has made no mistake yet.
    private void check() {
        if (suggestions.isPresent() && !options().matching(typed()).isEmpty()) {
            error.set("");
        } else if (isChanged()) {
            read();
        } else {
            error.set("");
        }
    }

    private Options options() {
        return text.get().options(property.kind());
    }
}

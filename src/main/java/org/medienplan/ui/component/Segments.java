package org.medienplan.ui.component;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A choice of one among a few, side by side; one is always chosen.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<T> value;

    /// @param values at least two
    /// @param initial one of the values
    /// @param accessibleText what is chosen here ("Aufteilung der Kosten")
    public Segments(List<T> values, T initial, Function<T, String> label, String accessibleText) {
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(accessibleText);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        value = new ReadOnlyObjectWrapper<>(initial);
        for (int i = 0; i < values.size(); i++) {
            getChildren().add(button(values.get(i), label, pill(i, values.size())));
        }
        group.selectedToggleProperty().subscribe(this::changed);
    }

    /// What is chosen.
    public ReadOnlyObjectProperty<T> value() {
        return value.getReadOnlyProperty();
    }

    /// Chooses one of the values; any other is ignored.
    public void choose(T wanted) {
        group.getToggles().stream()
                .filter(toggle -> wanted.equals(toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    private ToggleButton button(T choice, Function<T, String> label, String pill) {
        ToggleButton button = new ToggleButton(label.apply(choice));
        button.getStyleClass().addAll("segment", pill);
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setSelected(choice.equals(value.get()));
        return button;
    }

    // A second click on the chosen one would leave none: it is chosen again.
    @SuppressWarnings("unchecked")
    private void changed(Toggle before, Toggle now) {
        if (now == null) {
            group.selectToggle(before);
        } else {
            value.set((T) now.getUserData());
        }
    }

    private static String pill(int index, int count) {
        if (index == 0) {
            return "left-pill";
        }
        return index == count - 1 ? "right-pill" : "center-pill";
    }
}

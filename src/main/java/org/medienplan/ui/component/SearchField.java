package org.medienplan.ui.component;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// A field to search or filter by text. Escape and a button empty it.
public final class SearchField extends CustomTextField {

    private static final int CLEAR_SIZE = 14;
    private final Button clear = new Button("", Icon.CLOSE.node(CLEAR_SIZE));

    /// @param prompt what can be found; also the field's name for screen readers
    /// @param clearText names the button that empties the field
    public SearchField(String prompt, String clearText) {
        this(prompt, clearText, "");
    }

    /// @param keys the keys that lead here, shown while the field is empty; empty for none
    public SearchField(String prompt, String clearText, String keys) {
        getStyleClass().add("search-field");
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(Icon.SEARCH.node());
        clear.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        clear.getStyleClass().add("field-clear");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(clearText);
        clear.setOnAction(event -> clear());
        textProperty().subscribe(text -> setRight(text.isEmpty() && !keys.isEmpty() ? keyCap(keys) : clearOrNone()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::emptyOnEscape);
    }

    private Node clearOrNone() {
        clear.setVisible(!getText().isEmpty());
        return clear;
    }

    // Only an empty field lets Escape through, to whatever it means outside.
    private void emptyOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }

    /// Keys as they are printed on a keyboard.
    public static Label keyCap(String keys) {
        return Labels.of(keys, "key-cap");
    }
}

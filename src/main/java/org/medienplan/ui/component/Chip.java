package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A word on a tint: the state of a page, the kind of a row, a filter that can be closed.
public final class Chip extends HBox {

    private static final int CLOSE_SIZE = 12;

    /// A chip that only says something.
    public Chip(String text, Tone tone) {
        super(4);
        getStyleClass().addAll("chip", tone.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(new Label(text));
    }

    /// A filter: closing it runs the deed.
    ///
    /// @param closeText names the button for screen readers ("Filter Schulform aufheben")
    public static Chip closable(String text, String closeText, Runnable onClose) {
        Chip chip = new Chip(text, Tone.ACCENT);
        chip.getStyleClass().add("closable");
        Button close = new Button("", Icon.CLOSE.node(CLOSE_SIZE));
        close.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        close.getStyleClass().add("chip-close");
        close.setAccessibleText(closeText);
        close.setOnAction(event -> onClose.run());
        chip.getChildren().add(close);
        return chip;
    }
}

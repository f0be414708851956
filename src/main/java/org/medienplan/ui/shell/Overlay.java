package org.medienplan.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What floats over the window, such as the settings: one thing at a time, inside the window. Escape or a click beside
/// it closes it, and the focus returns.
final class Overlay extends StackPane {

    private @Nullable Node before;

    Overlay() {
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Shows a box in a corner or in the middle, in the place of what was there.
    void show(Region box, Pos where, Insets margin) {
        if (!isOpen()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner).orElse(null);
        }
        box.getStyleClass().add("floating");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(box, where);
        setMargin(box, margin);
        getChildren().setAll(box);
        setVisible(true);
        FocusAreas.first(box).ifPresent(Node::requestFocus);
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
        Node back = before;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
        before = null;
    }
}

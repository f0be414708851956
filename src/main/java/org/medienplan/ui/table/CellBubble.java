package org.medienplan.ui.table;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.medienplan.ui.component.Labels;
import org.medienplan.ui.component.SeverityIcon;
import org.medienplan.ui.component.Tone;

/// A few words above a cell: what is wrong with what is typed there, and how to keep the old value.
final class CellBubble {

    private static final double WIDTH = 300;

    private final Popup popup = new Popup();
    private final Label words = Labels.wrapped("", "bubble-words");
    private final Label keys = Labels.wrapped("", "caption", "muted");

    CellBubble() {
        VBox text = new VBox(2, words, keys);
        HBox box = new HBox(8, new SeverityIcon(Tone.BLOCKS), text);
        box.getStyleClass().add("cell-bubble");
        box.setMaxWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false);
    }

    /// Shows words beside a node; empty ones take the bubble away.
    ///
    /// @param autoHide whether the next click takes it away
    void show(Node beside, String text, String hint, boolean autoHide) {
        Bounds place = beside.localToScreen(beside.getLayoutBounds());
        if (text.isEmpty() || place == null) {
            popup.hide();
            return;
        }
        words.setText(text);
        keys.setText(hint);
        keys.setManaged(!hint.isEmpty());
        popup.setAutoHide(autoHide);
        if (!popup.isShowing()) {
            popup.show(beside, place.getMinX(), place.getMinY());
        }
        popup.setY(place.getMinY() - popup.getHeight());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    String words() {
        return words.getText();
    }
}

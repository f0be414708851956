package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A finding or a refusal inside a page, on the soft ground of its tone.
public final class MessageBox extends HBox {

    private static final int GAP = 12;

    /// @param tone one of the four severities
    /// @param title one sentence with its figure
    /// @param text place, cause or rest; empty for none
    /// @param repairs links that mend it
    public MessageBox(Tone tone, String title, String text, Node... repairs) {
        super(GAP);
        getStyleClass().addAll("message-box", tone.styleClass());
        setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(2, Labels.wrapped(title, "strong"));
        if (!text.isEmpty()) {
            words.getChildren().add(Labels.wrapped(text, "caption", "muted"));
        }
        if (repairs.length > 0) {
            words.getChildren().add(new HBox(16, repairs));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new SeverityIcon(tone), words);
    }
}

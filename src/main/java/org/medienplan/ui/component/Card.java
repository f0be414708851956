package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A surface with one subject and one unit, which its heading names once.
public final class Card extends VBox {

    private final HBox header = new HBox(8);

    /// A card without a heading.
    public Card() {
        getStyleClass().add("card-box");
    }

    /// @param heading the subject
    /// @param unit the unit and other facts about all figures in the card; empty for none
    /// @param actions controls and links at the right of the heading
    public Card(String heading, String unit, Node... actions) {
        this();
        Label title = Labels.of(heading, "card-heading");
        title.setMinWidth(USE_PREF_SIZE);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        header.getChildren().addAll(title, Labels.wrapped(unit, "caption", "subtle"), Labels.spring());
        header.getChildren().addAll(actions);
        getChildren().add(header);
        setAccessibleText(unit.isEmpty() ? heading : heading + ", " + unit);
    }

    /// Adds content with the usual space around it.
    public Card add(Node content) {
        content.getStyleClass().add("card-content");
        return addEdgeToEdge(content);
    }

    /// Adds content that reaches from border to border, such as a table.
    public Card addEdgeToEdge(Node content) {
        getChildren().add(content);
        return this;
    }

    /// Adds content that takes the height that is left.
    public Card fill(Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return addEdgeToEdge(content);
    }
}

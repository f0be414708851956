package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a place says while nothing is in it: what belongs here, why, and the first step.
public final class EmptyState extends HBox {

    private static final int ICON_SIZE = 28;

    /// @param title what is not there yet
    /// @param text what belongs here and why
    /// @param actions the first step, usually one button
    public EmptyState(Icon icon, String title, String text, Node... actions) {
        super(24);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, Labels.wrapped(title, "card-heading"), Labels.wrapped(text, "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon.node(ICON_SIZE), words);
        for (Node action : actions) {
            offer(action);
        }
    }

    /// Adds a first step.
    public void offer(Node action) {
        getChildren().add(action);
        if (action instanceof Region region) {
            region.setMinWidth(Region.USE_PREF_SIZE);
        }
    }
}

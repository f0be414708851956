package org.medienplan.ui.component;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Related key figures on one card, divided by lines. Each can be chosen to see how it comes about.
public final class KeyFigureRow extends HBox {

    /// @param open gets the key of a chosen figure
    public KeyFigureRow(List<KeyFigure> figures, Consumer<String> open) {
        getStyleClass().addAll("card-box", "key-figures");
        for (KeyFigure figure : figures) {
            Button cell = cell(figure, open);
            HBox.setHgrow(cell, Priority.ALWAYS);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            getChildren().add(cell);
        }
        getChildren().stream().limit(1).forEach(cell -> cell.getStyleClass().add("first"));
    }

    private static Button cell(KeyFigure figure, Consumer<String> open) {
        Label value = Labels.of(figure.value(), "key-value");
        value.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(6, value, Labels.of(figure.unit(), "muted", "medium"));
        line.setAlignment(Pos.BASELINE_LEFT);
        HBox note = new HBox(4);
        note.setAlignment(Pos.CENTER_LEFT);
        figure.origin().ifPresent(note.getChildren()::add);
        note.getChildren().add(Labels.of(figure.note(), "caption", "muted"));
        VBox block = new VBox(Labels.of(figure.label(), "caption", "medium", "muted"), line, note);

        Button cell = new Button("", block);
        cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cell.getStyleClass().setAll("key-figure");
        if (figure.accentuated()) {
            cell.getStyleClass().add("accentuated");
        }
        cell.setAccessibleText(figure.label() + ": " + figure.value() + " " + figure.unit() + ". " + figure.note());
        cell.setOnAction(event -> open.accept(figure.key()));
        return cell;
    }
}

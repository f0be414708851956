package org.medienplan.ui.component;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.medienplan.ui.task.RunningTask;

/// A running task in one line: what it does, how far it is, and the way to stop it.
final class TaskView extends HBox {

    private static final int WIDTH = 96;
    private static final int CLOSE_SIZE = 12;

    TaskView(RunningTask task, String cancelText) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(WIDTH);
        bar.progressProperty().bind(task.progress());
        bar.setAccessibleText(task.label());
        Button cancel = new Button("", Icon.CLOSE.node(CLOSE_SIZE));
        cancel.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        cancel.getStyleClass().add("chip-close");
        cancel.setAccessibleText(cancelText + ": " + task.label());
        cancel.setOnAction(event -> task.cancel());
        getChildren().addAll(Labels.of(task.label(), "caption", "muted"), bar, cancel);
    }
}

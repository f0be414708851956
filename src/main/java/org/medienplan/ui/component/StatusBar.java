package org.medienplan.ui.component;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.medienplan.ui.task.RunningTask;

/// The line at the bottom: where and when saved, what runs, and at the right what the focused place
/// is and which keys it knows.
public final class StatusBar extends HBox {

    private static final int GAP = 20;
    private static final int SMALL = 14;
    private static final double ROOM_FOR_STATE = 860;

    private final Label saved = Labels.of("", "caption", "muted");
    private final Label state = Labels.of("", "caption", "muted");
    private final HBox tasks = new HBox(GAP);
    private final Label context = Labels.of("", "caption", "muted");

    /// @param running what the line shows with progress and cancel
    /// @param cancelText names the buttons that cancel a task
    public StatusBar(ObservableList<RunningTask> running, String cancelText) {
        super(GAP);
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        tasks.setAlignment(Pos.CENTER_LEFT);
        saved.setMinWidth(0);
        context.setMinWidth(0);
        getChildren().addAll(saved, state, tasks, Labels.spring(), context);
        state.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_STATE));
        state.managedProperty().bind(state.visibleProperty());
        running.subscribe(() -> show(running, cancelText));
        show(running, cancelText);
    }

    /// Says where and when the plan was saved; the tick stands for success.
    public void showSaved(String text, boolean success) {
        saved.setText(text);
        saved.setGraphic(success ? Icon.CHECK.node(SMALL) : null);
    }

    /// Says something about the plan as a whole ("Alle Prüfungen aktuell").
    public void showState(String text) {
        state.setText(text);
    }

    /// Says where the focus is and what its keys are.
    public void showContext(String text) {
        context.setText(text);
    }

    private void show(ObservableList<RunningTask> running, String cancelText) {
        tasks.getChildren()
                .setAll(running.stream()
                        .map(task -> new TaskView(task, cancelText))
                        .toList());
    }
}

package org.medienplan.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.medienplan.ui.task.RunningTask;

/// Of the running tasks those that last: what is over within a moment would only flicker in the status line.
final class LastingTasks {

    private static final Duration MOMENT = Duration.millis(400);

    private final ObservableList<RunningTask> lasting = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> running;

    /// @param running changes on the FX thread
    LastingTasks(ObservableList<RunningTask> running) {
        this.running = running;
        running.forEach(this::begin);
        running.addListener((ListChangeListener<RunningTask>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::begin);
                lasting.removeAll(change.getRemoved());
            }
        });
    }

    ObservableList<RunningTask> list() {
        return lasting;
    }

    private void begin(RunningTask task) {
        PauseTransition wait = new PauseTransition(MOMENT);
        wait.setOnFinished(event -> {
            if (running.contains(task)) {
                lasting.add(task);
            }
        });
        wait.play();
    }
}

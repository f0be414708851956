package org.medienplan.ui.place;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.ui.task.RunningTask;

/// Computes in the background what a user of a page asked for last. What was asked for before and is not ready yet is
/// given up; nothing comes any more when the page has left the window.
public final class Latest {

    private final Node page;
    private final Surroundings surroundings;
    private final String label;
    private Optional<RunningTask> running = Optional.empty();

    /// @param page whose user asks
    /// @param label what the status line says while it computes
    public Latest(Node page, Surroundings surroundings, String label) {
        this.page = page;
        this.surroundings = surroundings;
        this.label = label;
    }

    /// Computes and shows. To be called on the FX thread.
    ///
    /// @param work called in the background; must not touch the window
    /// @param show called on the FX thread
    public <T> void compute(Supplier<T> work, Consumer<T> show) {
        running.ifPresent(RunningTask::cancel);
        running = Optional.of(surroundings
                .tasks()
                .run(new BackgroundTask<>(
                        label, progress -> work.get(), result -> showWhileHere(result, show), this::fail)));
    }

    private <T> void showWhileHere(T result, Consumer<T> show) {
        if (page.getScene() != null) {
            show.accept(result);
        }
    }

    // What fails here is a fault of the program; the handler at the edge shows it.
    private void fail(Throwable failure) {
        throw new IllegalStateException(label, failure);
    }
}

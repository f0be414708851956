package org.medienplan.ui.place;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.medienplan.ui.fx.WhileShown;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.ui.task.RunningTask;
import org.medienplan.workspace.Snapshot;

/// Keeps what a page shows in step with the open plan: while the page is part of a scene, something is computed of
/// every new plan in the background and shown when it is ready. A result that was overtaken by a newer plan is dropped;
/// a page that comes back to the plan that it showed before computes nothing.
///
/// @param <T> what is computed
public final class Following<T> {

    private final Surroundings surroundings;
    private final String label;
    private final Function<Snapshot, T> compute;
    private final Consumer<T> show;
    private @Nullable Snapshot shown;
    private Optional<RunningTask> running = Optional.empty();

    private Following(Surroundings surroundings, String label, Function<Snapshot, T> compute, Consumer<T> show) {
        this.surroundings = surroundings;
        this.label = label;
        this.compute = compute;
        this.show = show;
    }

    /// Starts to follow.
    ///
    /// @param label what the status line says while it computes
    /// @param compute called in the background; must not touch the window
    /// @param show called on the FX thread
    public static <T> void latest(
            Node page, Surroundings surroundings, String label, Function<Snapshot, T> compute, Consumer<T> show) {
        Following<T> following = new Following<>(surroundings, label, compute, show);
        WhileShown.subscribe(page, following::attach);
    }

    private Subscription attach() {
        return surroundings.snapshot().subscribe(this::follow).and(this::stop);
    }

    // Comparing two plans by value would take longer than most of what is computed here.
    @SuppressWarnings("ReferenceEquality")
    private void follow(@Nullable Snapshot snapshot) {
        stop();
        if (snapshot != null && snapshot != shown) {
            running = Optional.of(surroundings
                    .tasks()
                    .run(new BackgroundTask<>(
                            label,
                            progress -> compute.apply(snapshot),
                            result -> finish(snapshot, result),
                            this::fail)));
        }
    }

    private void finish(Snapshot snapshot, T result) {
        shown = snapshot;
        show.accept(result);
    }

    // What fails here is a fault of the program; the handler at the edge shows it.
    private void fail(Throwable failure) {
        throw new IllegalStateException(label, failure);
    }

    private void stop() {
        running.ifPresent(RunningTask::cancel);
        running = Optional.empty();
    }
}

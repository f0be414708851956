package org.medienplan.ui.place;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.medienplan.ui.task.BackgroundTask;

/// Computes in the background what follows a control while it moves: one computation at a time, and after it only the
/// newest of the wishes that came meanwhile. So it keeps up with the hand, however long a computation takes.
///
/// @param <W> what is wished for
/// @param <T> what is computed
public final class Newest<W, T> {

    private final Node page;
    private final Surroundings surroundings;
    private final String label;
    private final Function<W, T> compute;
    private final Consumer<T> show;
    private boolean busy;
    private Optional<W> waiting = Optional.empty();

    /// @param page whose user moves the control
    /// @param label what the status line says while it computes
    /// @param compute called in the background; must not touch the window
    /// @param show called on the FX thread while the page is in the window
    public Newest(Node page, Surroundings surroundings, String label, Function<W, T> compute, Consumer<T> show) {
        this.page = page;
        this.surroundings = surroundings;
        this.label = label;
        this.compute = compute;
        this.show = show;
    }

    /// Wishes for something. To be called on the FX thread.
    public void wish(W wanted) {
        if (busy) {
            waiting = Optional.of(wanted);
            return;
        }
        busy = true;
        surroundings
                .tasks()
                .run(new BackgroundTask<>(label, progress -> compute.apply(wanted), this::finish, this::fail));
    }

    private void finish(T result) {
        busy = false;
        if (page.getScene() != null) {
            show.accept(result);
        }
        Optional<W> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::wish);
    }

    // What fails here is a fault of the program; the handler at the edge shows it.
    private void fail(Throwable failure) {
        busy = false;
        throw new IllegalStateException(label, failure);
    }
}

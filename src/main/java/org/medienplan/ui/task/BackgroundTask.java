package org.medienplan.ui.task;

import java.util.function.Consumer;

/// A description of work, before it runs.
///
/// @param label what the status line says while it runs
/// @param work runs in the background
/// @param onSuccess gets the result on the FX thread; not called after a cancel
/// @param onFailure gets what the work threw, on the FX thread; not called after a cancel
/// @param <T> the result
public record BackgroundTask<T>(String label, Work<T> work, Consumer<T> onSuccess, Consumer<Throwable> onFailure) {

    /// The work itself.
    @FunctionalInterface
    public interface Work<T> {
        /// Does it.
        ///
        /// @throws Exception what the failure handler shall get
        T run(Progress progress) throws Exception;
    }
}

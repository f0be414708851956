package org.medienplan.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Runs tasks and knows which are running.
public final class TaskRunner {

    private final Executor background;
    private final Executor fxThread;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();

    /// @param background runs the work
    /// @param fxThread runs what touches the window, usually `Platform::runLater`
    public TaskRunner(Executor background, Executor fxThread) {
        this.background = background;
        this.fxThread = fxThread;
    }

    /// What is running now, oldest first; changes on the FX thread.
    public ObservableList<RunningTask> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// Starts a task. To be called on the FX thread.
    public <T> RunningTask run(BackgroundTask<T> task) {
        RunningTask handle = new RunningTask(task.label());
        running.add(handle);
        background.execute(() -> perform(task, handle));
        return handle;
    }

    // Even an error of the machine belongs to the handler: without it the window would wait forever.
    private <T> void perform(BackgroundTask<T> task, RunningTask handle) {
        try {
            T result = task.work().run(throttled(handle));
            finish(handle, () -> task.onSuccess().accept(result));
        } catch (CancelledException e) {
            finish(handle, () -> {});
        } catch (Throwable e) {
            finish(handle, () -> task.onFailure().accept(e));
        }
    }

    private void finish(RunningTask handle, Runnable handler) {
        fxThread.execute(() -> {
            running.remove(handle);
            if (!handle.isCancelled()) {
                handler.run();
            }
        });
    }

    /// Reports reach the FX thread one at a time: while one waits there, later ones only replace its
    /// numbers, so fast work cannot flood the window.
    private Progress throttled(RunningTask handle) {
        AtomicReference<long @Nullable []> latest = new AtomicReference<>();
        return (done, total) -> {
            if (handle.isCancelled()) {
                throw new CancelledException(handle.label());
            }
            if (latest.getAndSet(new long[] {done, total}) == null) {
                fxThread.execute(() -> {
                    long[] numbers = latest.getAndSet(null);
                    if (numbers != null) {
                        handle.show(numbers[0], numbers[1]);
                    }
                });
            }
        };
    }
}

package org.medienplan.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A task that has been started, as the status line shows it.
public final class RunningTask {

    /// The progress while nothing is known about it.
    public static final double UNKNOWN = -1;

    private final String label;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private volatile boolean cancelled;

    RunningTask(String label) {
        this.label = label;
    }

    /// What it does.
    public String label() {
        return label;
    }

    /// How far it is, from 0 to 1, or [#UNKNOWN]; changes on the FX thread.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Asks the work to stop at its next report; its handlers will not be called.
    public void cancel() {
        cancelled = true;
    }

    /// Whether it was asked to stop.
    public boolean isCancelled() {
        return cancelled;
    }

    void show(long done, long total) {
        progress.set(total == 0 ? UNKNOWN : (double) done / total);
    }
}

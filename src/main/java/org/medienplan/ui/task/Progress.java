package org.medienplan.ui.task;

/// What a piece of work tells while it runs.
public interface Progress {

    /// Says how far it is, and stops here if the user has cancelled.
    ///
    /// @param done pieces that are finished
    /// @param total pieces in all, 0 while unknown
    /// @throws CancelledException when the work was cancelled; let it pass
    void report(long done, long total);
}

package org.medienplan.ui.task;

/// Ends work that the user has cancelled; thrown by [Progress#report] and swallowed by the runner.
public final class CancelledException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CancelledException(String label) {
        super("cancelled: " + label);
    }
}

package org.medienplan.ui.dialog;

/// Shows notices. To be called on the FX thread.
@FunctionalInterface
public interface Notices {

    /// Shows one without waiting for an answer.
    void show(Notice notice);
}

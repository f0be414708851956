package org.medienplan.report;

/// Hears how far a long piece of work is, and may end it.
@FunctionalInterface
public interface Progress {

    /// Hears nothing and ends nothing.
    Progress NONE = (done, total) -> true;

    /// Called now and then by the one who works.
    ///
    /// @param done parts of the work that are done
    /// @param total all parts
    /// @return whether to go on; otherwise the work ends and leaves nothing behind
    boolean goesOn(int done, int total);
}

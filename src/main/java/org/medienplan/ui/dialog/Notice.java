package org.medienplan.ui.dialog;

import java.util.Optional;

/// A short word about something that is done, gone after a while.
///
/// @param kind how it ended
/// @param text what was done, with its figure
/// @param action what could be done next
public record Notice(Kind kind, String text, Optional<Action> action) {

    /// How it ended.
    public enum Kind {
        /// As wanted.
        DONE,
        /// Done, but something is to be looked at.
        WARNING
    }

    /// A next step.
    ///
    /// @param label a verb with its object
    public record Action(String label, Runnable deed) {}

    /// Something that went as wanted.
    public static Notice done(String text) {
        return new Notice(Kind.DONE, text, Optional.empty());
    }

    /// Something that is to be looked at.
    public static Notice warning(String text) {
        return new Notice(Kind.WARNING, text, Optional.empty());
    }

    /// The same notice with a next step.
    public Notice with(String label, Runnable deed) {
        return new Notice(kind, text, Optional.of(new Action(label, deed)));
    }
}

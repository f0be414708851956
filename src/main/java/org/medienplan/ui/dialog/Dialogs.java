package org.medienplan.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/// Dialogs that wait for an answer. To be called on the FX thread.
public interface Dialogs {

    /// Asks before something is lost.
    ///
    /// @return whether the deed shall be done; closing the dialog means no
    boolean confirm(Question question);

    /// Asks which way to go on.
    ///
    /// @return the place of the chosen deed in the question's list; empty to stay, also when the dialog is closed
    OptionalInt choose(Choice choice);

    /// Shows what went wrong.
    void show(Failure failure);

    /// Lets the user choose an existing file.
    ///
    /// @return empty when the user cancels
    Optional<Path> chooseFile(String title, FileKind kind);

    /// Lets the user say where to write a file; the name gets the kind's ending where it has none.
    ///
    /// @param suggestedName a file name without folder
    /// @return empty when the user cancels
    Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind);
}

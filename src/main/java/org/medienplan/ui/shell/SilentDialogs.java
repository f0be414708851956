package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.medienplan.ui.dialog.Choice;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.dialog.Failure;
import org.medienplan.ui.dialog.FileKind;
import org.medienplan.ui.dialog.Question;

/// Where nobody is there to be asked: every question is left open, and what goes wrong ends the work.
final class SilentDialogs implements Dialogs {

    @Override
    public boolean confirm(Question question) {
        return false;
    }

    @Override
    public OptionalInt choose(Choice choice) {
        return OptionalInt.empty();
    }

    @Override
    public void show(Failure failure) {
        throw new IllegalStateException(failure.title() + ": " + failure.text() + " " + failure.code());
    }

    @Override
    public Optional<Path> chooseFile(String title, FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind) {
        return Optional.empty();
    }
}

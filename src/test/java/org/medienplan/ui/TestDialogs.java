package org.medienplan.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.medienplan.ui.dialog.Choice;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.dialog.Failure;
import org.medienplan.ui.dialog.FileKind;
import org.medienplan.ui.dialog.Question;

/// Dialogs that answer by themselves and remember what was asked.
public final class TestDialogs implements Dialogs {

    private final List<Choice> choices = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> suggestions = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private boolean confirming;
    private OptionalInt choice = OptionalInt.empty();
    private Optional<Path> file = Optional.empty();

    /// The deed that is chosen from now on.
    public TestDialogs choosing(int deed) {
        choice = OptionalInt.of(deed);
        return this;
    }

    /// The file that is chosen from now on, to open and to write.
    public TestDialogs choosing(Path wanted) {
        file = Optional.of(wanted);
        return this;
    }

    /// Says yes to every question from now on.
    public TestDialogs confirming() {
        confirming = true;
        return this;
    }

    /// What was to be confirmed.
    public List<Question> questions() {
        return questions;
    }

    /// What was asked.
    public List<Choice> choices() {
        return choices;
    }

    /// What was shown as having gone wrong.
    public List<Failure> failures() {
        return failures;
    }

    /// The names that were suggested for files.
    public List<String> suggestions() {
        return suggestions;
    }

    @Override
    public boolean confirm(Question question) {
        questions.add(question);
        return confirming;
    }

    @Override
    public OptionalInt choose(Choice asked) {
        choices.add(asked);
        return choice;
    }

    @Override
    public void show(Failure failure) {
        failures.add(failure);
    }

    @Override
    public Optional<Path> chooseFile(String title, FileKind kind) {
        return file;
    }

    @Override
    public Optional<Path> chooseTarget(String title, String suggestedName, FileKind kind) {
        suggestions.add(suggestedName);
        return file;
    }
}

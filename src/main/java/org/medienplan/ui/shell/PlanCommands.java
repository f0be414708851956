package org.medienplan.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.medienplan.change.Change;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ui.dialog.Choice;
import org.medienplan.ui.dialog.FileKind;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.workspace.PlanFiles;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// What can be done with a plan as a whole: opening and saving it, taking changes back. To be called on the FX thread;
/// the work itself happens in background tasks.
final class PlanCommands {

    private final Services services;
    private final OpenPlan open;
    private final Tools tools;
    private final Faults faults;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper(false);

    PlanCommands(Services services, OpenPlan open, Tools tools) {
        this.services = services;
        this.open = open;
        this.tools = tools;
        this.faults = new Faults(tools.dialogs(), tools.texts());
    }

    /// Lets the user choose a plan and opens it.
    void open() {
        leave(() -> tools.dialogs()
                .chooseFile(say("shell.open.title"), plans(PlanFiles.ENDING, Desk.EXCHANGE_ENDING))
                .ifPresent(file -> read(Reading.later(file, services))));
    }

    /// Opens a plan from a file.
    void open(Path file) {
        leave(() -> read(Reading.later(file, services)));
    }

    /// Opens a plan from a file that is being read.
    void open(Reading begun) {
        leave(() -> read(begun));
    }

    /// Whether a file is being read.
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /// Opens an example plan as a copy, which has no file until it is saved.
    void openExample(String name) {
        leave(() -> run(
                say("shell.task.open", name),
                () -> services.library().example(name).map(this::opened),
                this::opened));
    }

    /// Makes a new plan the open one; it has no file until it is saved.
    void openNew(Plan plan) {
        run(say("shell.task.compute"), () -> Outcome.ok(opened(plan)), fileTime -> open.created());
    }

    private void read(Reading file) {
        reading.set(true);
        tools.tasks()
                .run(new BackgroundTask<>(
                        say("shell.task.open", name(file.file())),
                        progress -> file.result().get().map(snapshot -> opened(snapshot, file.file())),
                        outcome -> {
                            reading.set(false);
                            settle(outcome, this::opened);
                        },
                        fault -> {
                            reading.set(false);
                            faults.unexpected(fault);
                        }));
    }

    /// In the background: makes what was read the open plan.
    private Optional<Instant> opened(Snapshot snapshot, Path file) {
        Path origin = isPlanFile(file) ? file : null;
        services.workspace().open(snapshot, origin);
        return Optional.ofNullable(origin).flatMap(PlanCommands::lastWritten);
    }

    /// In the background: computes the figures and makes it the open plan, which has no file.
    private Optional<Instant> opened(Plan plan) {
        services.workspace().open(plan, null);
        return Optional.empty();
    }

    private void opened(Optional<Instant> fileTime) {
        open.opened(fileTime);
    }

    /// Saves the open plan in its file; where it has none yet, the user says where.
    void save() {
        save(() -> {});
    }

    /// Saves the open plan in a file that the user chooses.
    void saveAs() {
        open.state().get().ifPresent(now -> saveAs(now, () -> {}));
    }

    /// @param then what goes on once it is saved
    private void save(Runnable then) {
        open.state().get().ifPresent(now -> {
            Path file = now.file();
            if (file == null) {
                saveAs(now, then);
            } else {
                save(now, file, then);
            }
        });
    }

    private void saveAs(Workspace.State now, Runnable then) {
        String name = FileNames.of(now.snapshot().plan().header().title(), PlanFiles.ENDING);
        tools.dialogs()
                .chooseTarget(say("shell.save.title"), name, plans(PlanFiles.ENDING))
                .ifPresent(file -> save(now, file, then));
    }

    private void save(Workspace.State now, Path file, Runnable then) {
        Plan plan = now.snapshot().plan();
        run(
                say("shell.task.save", name(file)),
                () -> services.desk().saver().save(plan, file).map(saved -> {
                    services.workspace().saved(plan, saved);
                    return saved;
                }),
                saved -> {
                    open.saved(services.clock().instant());
                    then.run();
                });
    }

    /// Takes the last change back.
    void undo() {
        change(services.workspace()::undo);
    }

    /// Does again what was taken back last.
    void redo() {
        change(services.workspace()::redo);
    }

    /// Does a change of the open plan, or says why it cannot be done.
    void apply(Change change) {
        if (open.state().get().isPresent()) {
            run(say("shell.task.compute"), () -> services.workspace().apply(change), done -> {});
        }
    }

    /// Goes to the state after so many steps of the history.
    void goTo(int step) {
        change(() -> services.workspace().goTo(step));
    }

    private void change(Runnable step) {
        if (open.state().get().isPresent()) {
            run(
                    say("shell.task.compute"),
                    () -> {
                        step.run();
                        return Outcome.ok(true);
                    },
                    done -> {});
        }
    }

    /// Goes on where nothing is lost by it; else asks once whether to save before.
    void leave(Runnable then) {
        if (!open.hasUnsavedChanges()) {
            then.run();
            return;
        }
        Choice question = new Choice(
                say("shell.leave.title"),
                say("shell.leave.text"),
                List.of(say("shell.leave.save"), say("shell.leave.discard")),
                say("shell.leave.stay"));
        OptionalInt answer = tools.dialogs().choose(question);
        if (answer.isPresent() && answer.getAsInt() == 0) {
            save(then);
        } else if (answer.isPresent()) {
            then.run();
        }
    }

    private <T> void run(String label, Supplier<Outcome<T>> work, Consumer<T> then) {
        tools.tasks()
                .run(new BackgroundTask<Outcome<T>>(
                        label, progress -> work.get(), outcome -> settle(outcome, then), faults::unexpected));
    }

    private <T> void settle(Outcome<T> outcome, Consumer<T> then) {
        switch (outcome) {
            case Outcome.Ok<T>(T value) -> then.accept(value);
            case Outcome.Refused<T>(Message reason) -> faults.refused(reason);
        }
    }

    private FileKind plans(String... endings) {
        return new FileKind(say("shell.file.plans"), List.of(endings));
    }

    private String say(String key, Object... values) {
        return tools.texts().get().say(key, values);
    }

    private static boolean isPlanFile(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(PlanFiles.ENDING);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Optional<Instant> lastWritten(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}

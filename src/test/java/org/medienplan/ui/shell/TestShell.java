package org.medienplan.ui.shell;

import static org.medienplan.testing.Details.pupils;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.medienplan.change.Change;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.PlanHeader;
import org.medienplan.ref.FieldRef;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.SchoolTypes;
import org.medienplan.ui.TestDialogs;
import org.medienplan.ui.dialog.Notice;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Workspace;

/// The window's view model with everything around it replaced, doing all work at once.
final class TestShell {

    static final Instant NOW = Instant.parse("2026-11-24T14:32:00Z");

    private final Workspace workspace = new Workspace(Clock.fixed(NOW, ZoneOffset.UTC));
    private final TestDesk desk;
    private final TestDialogs dialogs = new TestDialogs();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Settings> kept = new ArrayList<>();
    private final Services services;
    private final ShellViewModel model;

    TestShell() {
        this(new TaskRunner(Runnable::run, Runnable::run), Runnable::run, work -> {});
    }

    /// @param fxThread runs what touches the window
    /// @param watch hears of all work with files, in the thread that does it
    TestShell(TaskRunner tasks, Executor fxThread, Consumer<String> watch) {
        desk = new TestDesk(watch);
        services = new Services(
                workspace,
                Library.in(Path.of("")),
                desk.desk(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new SettingsStore() {
                    @Override
                    public Settings load() {
                        return Settings.DEFAULTS;
                    }

                    @Override
                    public void save(Settings settings) {
                        watch.accept("settings");
                        kept.add(settings);
                    }
                },
                "0.0",
                Locale.GERMANY);
        model = new ShellViewModel(services, Settings.DEFAULTS, tasks, fxThread, dialogs, notices::add);
    }

    ShellViewModel model() {
        return model;
    }

    Services services() {
        return services;
    }

    Workspace workspace() {
        return workspace;
    }

    TestDesk desk() {
        return desk;
    }

    TestDialogs dialogs() {
        return dialogs;
    }

    List<Notice> notices() {
        return notices;
    }

    Settings kept() {
        return kept.getLast();
    }

    Headline headline() {
        return model.headline().get().orElseThrow();
    }

    /// A plan with one school.
    static Plan plan() {
        return PlanBuilder.plan(2027, 3, 2)
                .school("a", SchoolTypes.GRUNDSCHULE, pupils(400))
                .build();
    }

    /// Changes the open plan.
    void rename(String title) {
        FieldRef field = new FieldRef(PlanHeader.ID, "title");
        workspace.apply(new Change(
                Message.of("field.plan.title"),
                plan -> Outcome.ok(
                        new Patch(List.of(new Edit.SetField(field, plan.header().title(), title))))));
    }
}

package org.medienplan.ui.shell;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.medienplan.calc.Figure;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.dialog.Notices;
import org.medienplan.ui.task.BackgroundTask;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// What the window knows and does: the open plan, the commands on it, language and settings. To be used on the FX
/// thread.
public final class ShellViewModel {

    private final Services services;
    private final Tools tools;
    private final OpenPlan open;
    private final PlanCommands commands;
    private final ExportCommand export;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Texts> texts;
    private final ReadOnlyObjectWrapper<Optional<Headline>> headline = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param start the settings that hold at first
    /// @param tasks runs commands in the background
    /// @param fxThread runs what touches the window
    ShellViewModel(
            Services services, Settings start, TaskRunner tasks, Executor fxThread, Dialogs dialogs, Notices notices) {
        this.services = services;
        settings = new ReadOnlyObjectWrapper<>(start);
        open = new OpenPlan(services.workspace(), fxThread);
        texts = new ReadOnlyObjectWrapper<>(load(language(start, services)));
        tools = new Tools(dialogs, notices, tasks, texts::get);
        commands = new PlanCommands(services, open, tools);
        export = new ExportCommand(services.desk(), open, tools);
        open.state().subscribe(this::update);
        open.savedAt().subscribe(this::update);
        texts.subscribe(this::update);
        open.openings().subscribe(this::remember);
        open.savedAt().subscribe(this::remember);
        update();
    }

    private static Locale language(Settings settings, Services services) {
        return settings.language().map(Locale::forLanguageTag).orElse(services.language());
    }

    private Texts load(Locale language) {
        return Texts.in(language).naming(open.names());
    }

    private void update() {
        headline.set(open.state()
                .get()
                .map(state -> Headline.of(state, open.savedAt().get(), texts.get(), services.clock())));
    }

    /// What the frame says about the plan; empty while none is open.
    ReadOnlyObjectProperty<Optional<Headline>> headline() {
        return headline.getReadOnlyProperty();
    }

    /// The texts of the chosen language, calling records as the open plan does.
    public ReadOnlyObjectProperty<Texts> texts() {
        return texts.getReadOnlyProperty();
    }

    /// What the user chose.
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    OpenPlan open() {
        return open;
    }

    ObservableValue<Snapshot> snapshot() {
        return open.snapshot();
    }

    PlanCommands commands() {
        return commands;
    }

    Tools tools() {
        return tools;
    }

    Services services() {
        return services;
    }

    /// Writes the budget of the open plan.
    void export() {
        export.export();
    }

    /// Changes language: `de` or `en`.
    void speak(String language) {
        change(now -> now.withLanguage(language));
        texts.set(load(Locale.forLanguageTag(language)));
    }

    /// Changes settings and keeps them.
    void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.get());
        settings.set(changed);
        tools.tasks()
                .run(new BackgroundTask<>(
                        texts.get().say("shell.task.settings"),
                        progress -> {
                            services.settings().save(changed);
                            return changed;
                        },
                        kept -> {},
                        new Faults(tools.dialogs(), texts::get)::unexpected));
    }

    private void remember() {
        open.state().get().ifPresent(state -> recent(state).ifPresent(plan -> change(now -> now.withRecent(plan))));
    }

    private Optional<RecentPlan> recent(Workspace.State state) {
        Snapshot snapshot = state.snapshot();
        Figure cost = snapshot.figures().figure(FigureId.of(Metric.COST)).orElseThrow();
        LocalDate today =
                LocalDate.ofInstant(services.clock().instant(), services.clock().getZone());
        return Optional.ofNullable(state.file())
                .map(file -> new RecentPlan(
                        file.toAbsolutePath(),
                        snapshot.plan().header().title(),
                        snapshot.plan().schools().size(),
                        cost.money(),
                        today));
    }
}

package org.medienplan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medienplan.cli.Window;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.shell.Desk;
import org.medienplan.ui.shell.ScreenRequest;
import org.medienplan.ui.shell.Screens;
import org.medienplan.ui.shell.Services;
import org.medienplan.ui.shell.SettingsFile;
import org.medienplan.ui.shell.SettingsStore;
import org.medienplan.ui.shell.WindowLauncher;
import org.medienplan.workspace.BudgetExport;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.PlanFiles;
import org.medienplan.workspace.Workspace;

/// The window, put together when a command asks for it: commands that need none load no toolkit.
///
/// @param display whether there is one
/// @param library the example plans
/// @param files opens and saves plans
/// @param clock tells when something was saved
/// @param settings file in which the user's settings are kept
/// @param language of the user
record DesktopWindow(Display display, Library library, PlanFiles files, Clock clock, Path settings, Locale language)
        implements Window {

    private static final String EXAMPLE = "leverkusen";
    /// The version of the program.
    static final String VERSION = "0.1.0";

    @Override
    public boolean hasDisplay() {
        return display.isThere();
    }

    @Override
    public void open(Start start) {
        Workspace workspace = new Workspace(clock);
        Services services = services(workspace, new SettingsFile(settings), language);
        switch (start) {
            case Start.Empty() -> WindowLauncher.open(services, Optional.empty());
            case Start.File(Path file) -> WindowLauncher.open(services, Optional.of(file));
            case Start.Copy(Plan plan) -> {
                workspace.open(plan, null);
                WindowLauncher.open(services, Optional.empty());
            }
        }
    }

    @Override
    public Outcome<Integer> draw(Pictures wanted) {
        Locale pictured = wanted.language() == Language.DE ? Locale.GERMAN : Locale.ENGLISH;
        ScreenRequest request = new ScreenRequest(
                wanted.folder(), wanted.width(), wanted.height(), theme(wanted.theme()), pictured, wanted.zoom());
        Services services = services(new Workspace(clock), SettingsStore.none(), pictured);
        return wanted.plan()
                .map(Outcome::ok)
                .orElseGet(() -> library.example(EXAMPLE))
                .flatMap(plan -> Screens.render(services, plan, request, picture -> {}))
                .map(List::size);
    }

    private static ThemeName theme(Theme theme) {
        return switch (theme) {
            case LIGHT -> ThemeName.LIGHT;
            case DARK -> ThemeName.DARK;
            case CONTRAST -> ThemeName.CONTRAST;
        };
    }

    private Services services(Workspace workspace, SettingsStore store, Locale wanted) {
        BudgetExport budget = new BudgetExport();
        Desk desk = new Desk(
                files::open,
                files::save,
                (snapshot, texts, file, watch) -> budget.write(snapshot, texts, LocalDate.now(clock), file, watch),
                new FolderView(display.system())::open);
        return new Services(workspace, library, desk, clock, store, VERSION, wanted);
    }
}

package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.medienplan.check.Severity;
import org.medienplan.field.Names;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.NoticeArea;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Situation;
import org.medienplan.ui.task.TaskRunner;

/// Draws every screen of the program to a picture file, without a display: the start page, then each situation of each
/// place. To be called outside the FX thread; starts the toolkit where it does not run yet.
public final class Screens {

    private static final int ROUNDS_OF_LAYOUT = 4;

    private final Services services;
    private final ScreenRequest request;
    private final Consumer<Path> drawn;
    private final List<Path> pictures = new ArrayList<>();

    private Screens(Services services, ScreenRequest request, Consumer<Path> drawn) {
        this.services = services;
        this.request = request;
        this.drawn = drawn;
    }

    /// Draws the screens of a plan.
    ///
    /// @param services with an empty workspace of their own
    /// @param drawn hears of each picture
    /// @return the pictures, or why they cannot be written
    public static Outcome<List<Path>> render(
            Services services, Plan plan, ScreenRequest request, Consumer<Path> drawn) {
        return new Screens(services, request, drawn).render(plan);
    }

    private Outcome<List<Path>> render(Plan plan) {
        Window window = onFx(this::open);
        try {
            return draw(window, "start")
                    .flatMap(start -> drawAssistant(window, plan))
                    .flatMap(start -> {
                        open(window, plan);
                        return drawPlaces(window);
                    })
                    .flatMap(done ->
                            draw(window, "findings", () -> window.frame().openFindings(Severity.BLOCKS)))
                    .flatMap(done -> draw(
                            window, "findings-unfolded", () -> window.frame().unfoldFindings(Severity.CLARIFY)))
                    .flatMap(done -> draw(window, "palette", window.view()::openPalette))
                    .flatMap(done -> draw(
                            window,
                            "palette-found",
                            () -> window.view().openPalette().type("sch")))
                    .flatMap(done -> draw(window, "settings", window.view()::openSettings))
                    .flatMap(done -> draw(window, "keys", window.view()::openKeys))
                    .map(done -> List.copyOf(pictures));
        } finally {
            onFx(() -> {
                window.model().open().close();
                window.stage().close();
                return true;
            });
        }
    }

    private void open(Window window, Plan plan) {
        services.workspace().open(plan, null);
        settle(window);
        onFx(() -> {
            window.model().open().opened(java.util.Optional.empty());
            return true;
        });
    }

    private Outcome<List<Path>> drawAssistant(Window window, Plan plan) {
        Texts texts = Texts.in(request.language()).naming(id -> Names.of(plan, id));
        List<Situation> steps = onFx(() -> {
            window.view().openAssistant();
            return new AssistantTour(window.view().assistant().orElseThrow(), plan, texts).situations();
        });
        return draw(window, "assistant", steps);
    }

    /// The window with everything done at once, in the order in which it is asked for.
    private Window open() {
        Settings settings = Settings.DEFAULTS
                .withTheme(request.theme())
                .withZoom(request.zoom())
                .withLanguage(request.language().getLanguage());
        Appearance appearance = new Appearance(settings.theme());
        TaskRunner tasks = new TaskRunner(Runnable::run, Runnable::run);
        NoticeArea notices = new NoticeArea();
        ShellViewModel model =
                new ShellViewModel(services, settings, tasks, Platform::runLater, new SilentDialogs(), notices);
        PlanFrame.Style style = new PlanFrame.Style(appearance, false, tasks.running());
        ShellView view = new ShellView(model, Places.all(), style, notices);
        Scene scene = new Scene(view, request.width(), request.height());
        appearance.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new Window(stage, view, model);
    }

    private record Window(Stage stage, ShellView view, ShellViewModel model) {
        PlanFrame frame() {
            return view.frame().orElseThrow();
        }
    }

    private Outcome<List<Path>> drawPlaces(Window window) {
        for (PlaceEntry entry : Places.all()) {
            Place place = onFx(() -> {
                window.frame().select(entry.key());
                return window.frame().place(entry);
            });
            if (entry.key().equals("history")) {
                SampleSteps.in(services.workspace());
            }
            settle(window);
            if (draw(window, entry.key(), onFx(place::situations)) instanceof Outcome.Refused<List<Path>>(var reason)) {
                return Outcome.refused(reason);
            }
        }
        return Outcome.ok(List.copyOf(pictures));
    }

    private Outcome<List<Path>> draw(Window window, String screen, List<Situation> situations) {
        for (Situation situation : situations) {
            Outcome<Path> picture = draw(window, screen + "-" + situation.name(), situation.arrange());
            if (picture instanceof Outcome.Refused<Path>(var reason)) {
                return Outcome.refused(reason);
            }
        }
        return Outcome.ok(List.copyOf(pictures));
    }

    private Outcome<Path> draw(Window window, String name, Runnable arrange) {
        onFx(() -> {
            arrange.run();
            return true;
        });
        return draw(window, name);
    }

    private Outcome<Path> draw(Window window, String name) {
        settle(window);
        String number = String.format(Locale.ROOT, "%02d-", pictures.size() + 1);
        Path file = request.folder().resolve(number + name + ".png");
        Outcome<Path> written =
                Picture.write(onFx(() -> Picture.of(window.stage().getScene())), file);
        if (written instanceof Outcome.Ok<Path>) {
            pictures.add(file);
            drawn.accept(file);
        }
        return written;
    }

    // Tables and trees need several rounds until all their cells stand.
    private static void settle(Window window) {
        for (int i = 0; i < ROUNDS_OF_LAYOUT; i++) {
            onFx(() -> {
                window.view().applyCss();
                window.view().layout();
                return true;
            });
        }
    }

    private static <T> T onFx(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error fault) {
                result.completeExceptionally(fault);
            }
        };
        try {
            Platform.startup(task);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyRunning) {
            Platform.runLater(task);
        }
        try {
            return result.get();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }
}

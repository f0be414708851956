package org.medienplan.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.medienplan.ui.dialog.FxDialogs;
import org.medienplan.ui.dialog.NoticeArea;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.fx.WindowState;
import org.medienplan.ui.task.RunningTask;
import org.medienplan.ui.task.TaskRunner;

/// The main window on the screen. To be used on the FX thread.
public final class MedienplanWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final TaskRunner tasks;
    private final ShellViewModel model;
    private final ShellView view;

    /// @param settings the settings that hold at first
    /// @param stage not shown yet
    /// @param first the plan to be shown first, where there is one
    MedienplanWindow(Services services, Settings settings, TaskRunner tasks, Stage stage, Optional<Reading> first) {
        this.stage = stage;
        this.tasks = tasks;
        Appearance appearance = new Appearance(settings.theme());
        NoticeArea notices = new NoticeArea();
        model = new ShellViewModel(
                services, settings, tasks, Platform::runLater, new FxDialogs(() -> stage, appearance::dress), notices);
        first.ifPresent(model.commands()::open);
        boolean animated = !Platform.getPreferences().isReducedMotion();
        PlanFrame.Style style = new PlanFrame.Style(appearance, animated, new LastingTasks(tasks.running()).list());
        view = new ShellView(model, Places.all(), style, notices);
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        appearance.dress(scene);
        Keys.install(scene, view, model);
        Tidying.begin(scene, tasks.running());
        stage.setScene(scene);
        stage.setMinWidth(WindowState.MIN_WIDTH);
        stage.setMinHeight(WindowState.MIN_HEIGHT);
        settings.window().ifPresentOrElse(state -> state.applyTo(stage, screens()), this::fitToScreen);
        stage.setOnCloseRequest(event -> {
            event.consume();
            model.commands().leave(this::close);
        });
        model.headline().subscribe(this::title);
        model.texts().subscribe(texts -> title(model.headline().get()));
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    // On a small notebook the usual size would reach beyond the screen.
    private void fitToScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT);
    }

    private void title(Optional<Headline> headline) {
        stage.setTitle(headline.map(Headline::window)
                .orElseGet(() -> model.texts().get().say("shell.product")));
    }

    /// Shows the window.
    void show() {
        stage.show();
        view.focusFirst();
        Platform.runLater(() -> stage.getIcons().setAll(icons()));
    }

    ShellViewModel model() {
        return model;
    }

    /// Handles what nothing else has caught.
    Faults faults() {
        return new Faults(model.tools().dialogs(), model.tools().texts());
    }

    private void close() {
        List.copyOf(tasks.running()).forEach(RunningTask::cancel);
        model.change(now -> now.withWindow(WindowState.of(stage)));
        model.open().close();
        stage.close();
    }

    private static List<Image> icons() {
        List<BrandMark> marks =
                ICON_SIZES.stream().map(size -> new BrandMark(size)).toList();
        Scene scene = new Scene(new Group(List.copyOf(marks)));
        new Appearance(Settings.DEFAULTS.theme()).dress(scene);
        return marks.stream().map(MedienplanWindow::icon).toList();
    }

    private static Image icon(BrandMark mark) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return mark.snapshot(clear, null);
    }
}

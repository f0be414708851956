package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.medienplan.ui.fx.Fonts;
import org.medienplan.ui.task.TaskRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the window and stays until it is closed.
public final class WindowLauncher {

    private static final Logger LOG = LoggerFactory.getLogger(WindowLauncher.class);
    private static final int SECONDS_TO_FINISH = 10;

    private WindowLauncher() {}

    /// Shows the window with the plan that is open in the workspace, else with its start page.
    ///
    /// @param file read while the window is put together, and shown first
    public static void open(Services services, Optional<Path> file) {
        CountDownLatch closed = new CountDownLatch(1);
        Settings settings = services.settings().load();
        ExecutorService background = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().daemon().name("task-", 1).factory());
        Optional<Reading> first = file.map(path -> Reading.begin(path, services, background));
        Platform.startup(() -> show(services, settings, background, closed, first));
        try {
            closed.await();
            background.shutdown();
            if (!background.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                LOG.warn("background work did not end with the window");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    private static void show(
            Services services,
            Settings settings,
            ExecutorService background,
            CountDownLatch closed,
            Optional<Reading> first) {
        try {
            Fonts.load();
            Stage stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            TaskRunner tasks = new TaskRunner(background, Platform::runLater);
            MedienplanWindow window = new MedienplanWindow(services, settings, tasks, stage, first);
            Faults faults = window.faults();
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.unexpected(fault));
            window.show();
        } catch (RuntimeException | Error fault) {
            LOG.error("the window could not be opened", fault);
            closed.countDown();
        }
    }
}

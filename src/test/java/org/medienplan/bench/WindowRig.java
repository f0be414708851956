package org.medienplan.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.medienplan.change.Change;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ui.shell.Desk;
import org.medienplan.ui.shell.Services;
import org.medienplan.ui.shell.SettingsStore;
import org.medienplan.ui.shell.WindowLauncher;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Workspace;

/// The window of the program on a plan, watched for the total that it shows. Not to be used on the FX thread.
final class WindowRig {

    private static final int SECONDS = 60;

    private final Workspace workspace = new Workspace(Clock.systemUTC());
    private final BlockingQueue<String> totals = new LinkedBlockingQueue<>();
    private String last = "";

    /// Shows a plan.
    void open(Plan plan) {
        workspace.open(plan, null);
        Thread.ofPlatform().daemon().start(() -> WindowLauncher.open(services(), Optional.empty()));
        FirstFigures.whenToolkitRuns(this::watch);
    }

    private Services services() {
        Desk desk = new Desk(
                file -> Outcome.refused("figure.no_such_record", "none"),
                (plan, file) -> Outcome.refused("figure.no_such_record", "none"),
                (snapshot, texts, file, progress) -> Outcome.refused("figure.no_such_record", "none"),
                Outcome::ok);
        return new Services(
                workspace, Library.in(Path.of("")), desk, Clock.systemUTC(), SettingsStore.none(), "0", Locale.GERMANY);
    }

    private void watch() {
        FirstFigures.scene()
                .ifPresentOrElse(
                        scene -> scene.addPostLayoutPulseListener(this::look), () -> Platform.runLater(this::watch));
    }

    private void look() {
        String total = FirstFigures.total().orElse(last);
        if (!total.equals(last)) {
            last = total;
            totals.add(total);
        }
    }

    Plan plan() {
        return workspace.state().orElseThrow().snapshot().plan();
    }

    void apply(Change change) {
        workspace.apply(change);
    }

    /// Waits for the next frame with another total than before.
    String awaitTotal() {
        try {
            String total = totals.poll(SECONDS, TimeUnit.SECONDS);
            if (total == null) {
                throw new IllegalStateException("no new total on the screen");
            }
            return total;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    void close() {
        Platform.runLater(() -> Window.getWindows().getFirst().hide());
    }
}

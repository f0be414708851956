package org.medienplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.dialog.NoticeArea;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.task.TaskRunner;

/// The window never waits for a drive or for figures: whatever a person does, the thread of the window touches no file
/// of theirs and computes nothing.
class FxThreadTest {

    private static final int DISCARD = 1;
    private static final String FX_THREAD = "JavaFX Application Thread";
    private static final List<String> FILE_EVENTS = List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

    @TempDir
    private Path folder;

    private final Queue<String> onFxThread = new ConcurrentLinkedQueue<>();
    private final List<ShellView> shown = new ArrayList<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final TestShell shell =
            new TestShell(new TaskRunner(background, Platform::runLater), Platform::runLater, this::note);

    @Test
    void filesAreReadAndWrittenAndFiguresComputedInTheBackground() throws Exception {
        shell.workspace().listen(state -> note("figures"));
        Path recorded = folder.resolve("files.jfr");
        try (Recording recording = new Recording()) {
            FILE_EVENTS.forEach(
                    event -> recording.enable(event).withoutThreshold().withStackTrace());
            recording.start();
            journey();
            recording.stop();
            recording.dump(recorded);
        }

        assertThat(onFxThread).as("work on the thread of the window").isEmpty();
        assertThat(RecordingFile.readAllEvents(recorded).stream()
                        .filter(event -> FX_THREAD.equals(event.getThread().getJavaName()))
                        .map(FxThreadTest::file)
                        .filter(FxThreadTest::isOfTheUser))
                .as("files touched by the thread of the window")
                .isEmpty();
    }

    private void journey() throws InterruptedException {
        Stage stage = FxRig.onFx(this::open);
        Drive drive = new Drive();
        drive.work(() -> shell.model().commands().openExample("leverkusen"));
        for (PlaceEntry entry : Places.all()) {
            drive.work(() -> view().frame().orElseThrow().select(entry.key()));
        }
        shell.dialogs().choosing(Path.of("plan.mep"));
        drive.work(() -> shell.model().commands().save());
        drive.work(() -> view().openPalette().type("schule"));
        background.execute(() -> shell.rename("Anders"));
        drive.work(() -> shell.model().commands().undo());
        drive.work(() -> shell.model().commands().goTo(1));
        shell.dialogs().choosing(Path.of("budget.xlsx"));
        drive.work(() -> shell.model().export());
        drive.work(() -> shell.model().speak("en"));
        shell.dialogs().choosing(DISCARD);
        drive.work(() -> view().openAssistant());
        drive.work(() -> {
            AssistantModel model = view().assistant().orElseThrow().model();
            model.authority().set("Stadt");
            model.state().set("NW");
            model.list().set(new ListSource.Pasted("Schulnummer;Name;Schulform\n1;GGS;Grundschule\n"));
            model.next();
        });
        drive.work(() -> view().assistant().orElseThrow().model().create());
        FxRig.runOnFx(stage::close);
        background.shutdown();
    }

    private ShellView view() {
        return shown.getFirst();
    }

    private Stage open() {
        Appearance appearance = new Appearance(Settings.DEFAULTS.theme());
        PlanFrame.Style style = new PlanFrame.Style(
                appearance, false, shell.model().tools().tasks().running());
        shown.add(new ShellView(shell.model(), Places.all(), style, new NoticeArea()));
        Scene scene = new Scene(view(), 1024, 700);
        appearance.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void note(String work) {
        if (Platform.isFxApplicationThread()) {
            onFxThread.add(work);
        }
    }

    private static String file(RecordedEvent event) {
        return String.valueOf(event.getString("path"));
    }

    // The runtime's own files, such as fonts and classes, may be read as they are needed.
    private static boolean isOfTheUser(String path) {
        return List.of(".json", ".mep", ".xlsx", ".csv", "Liste", "settings").stream()
                .anyMatch(path::contains);
    }

    /// Does things in the window and waits until what they began in the background is done and shown.
    private final class Drive {

        void work(Runnable deed) throws InterruptedException {
            FxRig.runOnFx(deed);
            for (int i = 0;
                    i < 600
                            && !FxRig.onFx(() ->
                                    shell.model().tools().tasks().running().isEmpty());
                    i++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            FxRig.settle();
        }
    }
}

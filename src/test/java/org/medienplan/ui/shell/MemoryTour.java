package org.medienplan.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.medienplan.Main;
import org.medienplan.ui.place.Place;
import org.medienplan.ui.place.Situation;

/// Opens a plan in the window as the launcher does, walks twice through every place with all its tabs and drawers, and
/// says on the way how much memory is resident. Needs a display and Linux; the options of the virtual machine and the
/// class path are those of the launcher, with the test classes behind:
/// `java ... -cp medienplan.jar:test-classes org.medienplan.ui.shell.MemoryTour PLAN`.
final class MemoryTour {

    private static final int ROUNDS = Integer.getInteger("tour.rounds", 2);
    private static final int MILLISECONDS_TO_READ = 8000;
    private static final int MILLISECONDS_TO_LOOK = 1200;

    private MemoryTour() {}

    /// @param arguments the plan
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(MemoryTour::walk);
        Main.main(new String[] {"open", arguments[0]});
    }

    private static void walk() {
        try {
            awaitFrame();
            say("opened");
            for (int round = 1; round <= ROUNDS; round++) {
                for (PlaceEntry entry : Places.all()) {
                    walk(entry);
                    say(round + " " + entry.key());
                }
            }
            say("end");
            Thread.sleep(Long.getLong("tour.hold", 0));
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void awaitFrame() throws InterruptedException {
        while (onFx(MemoryTour::frame).isEmpty()) {
            Thread.sleep(MILLISECONDS_TO_LOOK);
        }
        Thread.sleep(MILLISECONDS_TO_READ);
    }

    private static Optional<PlanFrame> frame() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .findFirst()
                .flatMap(root -> ((ShellView) root).frame());
    }

    private static void walk(PlaceEntry entry) throws InterruptedException {
        List<Situation> situations = onFx(() -> {
            PlanFrame frame = frame().orElseThrow();
            frame.select(entry.key());
            Place place = frame.place(entry);
            return place.situations();
        });
        Thread.sleep(MILLISECONDS_TO_LOOK);
        for (Situation situation : situations) {
            onFx(() -> {
                situation.arrange().run();
                return true;
            });
            Thread.sleep(MILLISECONDS_TO_LOOK);
        }
    }

    private static <T> T onFx(Callable<T> work) throws InterruptedException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error fault) {
                result.completeExceptionally(fault);
            }
        };
        while (true) {
            try {
                Platform.runLater(task);
                return result.join();
            } catch (IllegalStateException notYet) {
                Thread.sleep(MILLISECONDS_TO_LOOK);
            }
        }
    }

    private static void say(String where) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
        System.out.println(where + ": " + mebibytes(status, "VmRSS:") + " MiB, at most " + mebibytes(status, "VmHWM:"));
    }

    private static long mebibytes(List<String> status, String name) {
        return status.stream()
                        .filter(line -> line.startsWith(name))
                        .map(line -> line.replaceAll("\\D", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }
}

package org.medienplan.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;
import org.medienplan.ui.task.RunningTask;

/// Gives back memory while nobody works. The collector lets the heap grow up to the limit of the machine before it
/// looks for what is left over among old objects; here it looks as soon as the hand rests and the heap has grown.
final class Tidying {

    private static final Duration REST = Duration.seconds(1);
    private static final long GROWTH = 12L << 20;

    private final ObservableList<RunningTask> running;
    private final PauseTransition rest = new PauseTransition(REST);
    private long kept;

    private Tidying(ObservableList<RunningTask> running) {
        this.running = running;
        rest.setOnFinished(event -> tidy());
    }

    /// Begins.
    ///
    /// @param scene whose user works or rests
    /// @param running what the program works on meanwhile; changes on the FX thread
    static void begin(Scene scene, ObservableList<RunningTask> running) {
        Tidying tidying = new Tidying(running);
        scene.addEventFilter(InputEvent.ANY, event -> tidying.rest.playFromStart());
        running.addListener((InvalidationListener) change -> tidying.rest.playFromStart());
    }

    private void tidy() {
        Runtime machine = Runtime.getRuntime();
        if (running.isEmpty() && machine.totalMemory() > kept + GROWTH) {
            System.gc();
            kept = machine.totalMemory();
        }
    }
}

package org.medienplan.bench;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.medienplan.Main;

/// Starts the program as its launcher does, and says in a line when the window shows the first figures.
public final class FirstFigures {

    /// The line.
    static final String SHOWN = "shown";

    private static final int MILLISECONDS_BETWEEN_TRIES = 2;

    private FirstFigures() {}

    /// @param arguments those of the program
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(() -> whenToolkitRuns(FirstFigures::watch));
        Main.main(arguments);
    }

    /// Runs something on the FX thread as soon as there is one.
    static void whenToolkitRuns(Runnable work) {
        boolean runs = false;
        while (!runs) {
            try {
                Platform.runLater(work);
                runs = true;
            } catch (IllegalStateException notYet) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void watch() {
        new AnimationTimer() {
            private boolean found;

            @Override
            public void handle(long now) {
                if (found) {
                    System.out.println(SHOWN);
                    stop();
                }
                found = total().isPresent();
            }
        }.start();
    }

    /// The scene of the window, where it stands.
    static Optional<Scene> scene() {
        return Window.getWindows().stream().map(Window::getScene).findFirst();
    }

    /// The first of the figures that the overview shows, where it does.
    static Optional<String> total() {
        return scene().map(Scene::getRoot)
                .map(root -> root.lookup(".key-figure .key-value"))
                .map(FirstFigures::text);
    }

    private static String text(Node node) {
        return ((Label) node).getText();
    }
}

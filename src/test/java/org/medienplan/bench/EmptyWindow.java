package org.medienplan.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Shows a window of the usual size with nothing in it, and says in a line when it stands.
public final class EmptyWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private EmptyWindow() {}

    /// @param arguments none
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
            stage.show();
            new AnimationTimer() {
                private boolean drawn;

                @Override
                public void handle(long now) {
                    if (drawn) {
                        System.out.println(FirstFigures.SHOWN);
                        stop();
                    }
                    drawn = true;
                }
            }.start();
        });
    }
}

package org.medienplan.ui.dialog;

import atlantafx.base.controls.Notification;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The corner of the window where notices appear, newest at the bottom.
///
/// It lies over the page, lets the mouse through where it is empty, and takes no focus away.
public final class NoticeArea extends VBox implements Notices {

    private static final Duration SHOWN = Duration.seconds(8);
    private static final int WIDTH = 360;
    private static final int GAP = 8;

    /// An empty corner.
    public NoticeArea() {
        super(GAP);
        getStyleClass().add("notice-area");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
    }

    @Override
    public void show(Notice notice) {
        Notification box = new Notification(notice.text());
        box.getStyleClass().add(notice.kind() == Notice.Kind.DONE ? "good" : "clarify");
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        box.setOnClose(event -> getChildren().remove(box));
        notice.action().ifPresent(action -> box.getPrimaryActions().setAll(button(action, box)));
        getChildren().add(box);
        removeLater(box);
    }

    private Button button(Notice.Action action, Notification box) {
        Button button = new Button(action.label());
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            getChildren().remove(box);
            action.deed().run();
        });
        return button;
    }

    // Whoever reads or has tabbed into a notice is not robbed of it.
    private void removeLater(Notification box) {
        PauseTransition wait = new PauseTransition(SHOWN);
        wait.setOnFinished(event -> {
            if (box.isHover() || box.isFocusWithin()) {
                wait.playFromStart();
            } else {
                getChildren().remove(box);
            }
        });
        wait.play();
    }
}

package org.medienplan.ui.shell;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.medienplan.ui.FxRig;
import org.medienplan.ui.Robot;
import org.medienplan.ui.dialog.NoticeArea;
import org.medienplan.ui.fx.Appearance;

/// The whole window on a headless screen, with the services of a [TestShell].
final class ShellStage {

    private final TestShell shell = new TestShell();
    private final Appearance appearance;
    private final ShellView view;
    private final Stage stage;

    private ShellStage(int width, int height) {
        appearance = new Appearance(Settings.DEFAULTS.theme());
        PlanFrame.Style style = new PlanFrame.Style(
                appearance, false, shell.model().tools().tasks().running());
        view = new ShellView(shell.model(), Places.all(), style, new NoticeArea());
        Scene scene = new Scene(view, width, height);
        appearance.dress(scene);
        Keys.install(scene, view, shell.model());
        stage = new Stage();
        stage.setScene(scene);
        stage.show();
        view.focusFirst();
    }

    static ShellStage open(int width, int height) {
        ShellStage opened = FxRig.onFx(() -> new ShellStage(width, height));
        FxRig.settle();
        return opened;
    }

    TestShell shell() {
        return shell;
    }

    ShellView view() {
        return view;
    }

    Appearance appearance() {
        return appearance;
    }

    Robot robot() {
        return new Robot(stage.getScene());
    }

    PlanFrame frame() {
        return FxRig.onFx(() -> view.frame().orElseThrow());
    }

    void close() {
        FxRig.runOnFx(stage::close);
    }
}

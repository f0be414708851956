package org.medienplan.ui.place;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import org.medienplan.text.Texts;
import org.medienplan.theme.ThemeName;
import org.medienplan.ui.TestDialogs;
import org.medienplan.ui.component.Drawer;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.step.Snapshots;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Snapshot;
import org.medienplan.workspace.Workspace;

/// What a place gets from outside, without a window around it.
final class LooseSurroundings {

    private LooseSurroundings() {}

    /// @param background runs what takes longer than a frame
    static Surroundings of(ObservableValue<Snapshot> open, Executor background) {
        DrawerHost nowhere = new DrawerHost() {
            @Override
            public void show(Drawer drawer) {}

            @Override
            public void hide() {}
        };
        TaskRunner tasks = new TaskRunner(background, Runnable::run);
        return new Surroundings(
                open,
                Texts.in(Locale.GERMANY),
                new Appearance(ThemeName.LIGHT),
                tasks,
                nowhere,
                text -> {},
                new TestDialogs(),
                new Editing(new Workspace(Snapshots.CLOCK), tasks, "Rechnen", () -> "new"),
                new TestColumns(),
                Library.in(Path.of("")));
    }
}

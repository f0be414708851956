package org.medienplan.ui.place;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.form.Edits;
import org.medienplan.ui.fx.Appearance;
import org.medienplan.ui.task.TaskRunner;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Snapshot;

/// Everything that a place gets from outside.
///
/// @param snapshot the open plan with its figures; changes on the FX thread only
/// @param texts the texts of the chosen language, with the names of the open plan's records
/// @param appearance the theme
/// @param tasks runs what takes longer than a frame
/// @param drawer the right side of the window
/// @param status names the focused cell and its keys in the status line, empty for nothing
/// @param dialogs ask before something is lost
/// @param edits change the open plan
/// @param columns which columns of tables people chose
/// @param library templates that the open plan may take over
public record Surroundings(
        ObservableValue<Snapshot> snapshot,
        Texts texts,
        Appearance appearance,
        TaskRunner tasks,
        DrawerHost drawer,
        Consumer<String> status,
        Dialogs dialogs,
        Edits edits,
        ColumnChoice columns,
        Library library) {}

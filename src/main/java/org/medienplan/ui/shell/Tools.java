package org.medienplan.ui.shell;

import java.util.function.Supplier;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.dialog.Notices;
import org.medienplan.ui.task.TaskRunner;

/// How commands work and talk.
///
/// @param dialogs ask
/// @param notices tell
/// @param tasks run what takes longer than a frame
/// @param texts the texts of the language that is chosen now
record Tools(Dialogs dialogs, Notices notices, TaskRunner tasks, Supplier<Texts> texts) {}

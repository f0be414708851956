package org.medienplan.ui.table;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.medienplan.entry.ValueText;
import org.medienplan.text.Texts;
import org.medienplan.ui.dialog.Dialogs;
import org.medienplan.ui.form.Edits;
import org.medienplan.ui.task.TaskRunner;

/// What an editable table works with.
///
/// @param texts the language
/// @param text reads and writes values for the plan as it is now
/// @param edits change the plan
/// @param tasks compute what takes longer than a frame
/// @param dialogs ask before something is lost
/// @param status names the focused cell and its keys in the status line, empty for nothing
public record EditTools(
        Texts texts,
        Supplier<ValueText> text,
        Edits edits,
        TaskRunner tasks,
        Dialogs dialogs,
        Consumer<String> status) {}

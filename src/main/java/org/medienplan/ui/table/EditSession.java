package org.medienplan.ui.table;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.ui.form.ValueInput;

/// What an edited cell needs of its table.
interface EditSession {

    EditTools tools();

    /// An editor has been opened.
    void opened(ValueInput input);

    /// Shows beside a cell what is wrong with what is typed there.
    ///
    /// @param words empty for nothing
    /// @param input where it is typed, null where it no longer is
    void tell(TableCell<?, ?> cell, String words, @Nullable ValueInput input);

    /// Shows beside a cell why it cannot be edited or was not changed.
    void refuse(TableCell<?, ?> cell, Message reason);

    /// Gives the focus back to the table, so many cells further.
    void go(int columns, int rows);
}

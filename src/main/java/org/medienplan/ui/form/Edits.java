package org.medienplan.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.medienplan.change.Change;
import org.medienplan.message.Message;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The way from a person's entry to the plan. To be called on the FX thread.
public interface Edits {

    /// Does a change in the background; it can be taken back.
    ///
    /// @param then hears on the FX thread how it ended: the reason why it could not be done, or empty
    void apply(Change change, Consumer<Optional<Message>> then);

    /// An id that no record has had, for one that is made now.
    RecordId newId(RecordType type);
}

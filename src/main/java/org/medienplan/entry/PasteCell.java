package org.medienplan.entry;

import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.message.Message;
import org.medienplan.ref.RecordId;

/// One cell of a pasted block on its way into a plan.
///
/// @param record whose value it is for
/// @param row what its row is called
/// @param property which one
/// @param before what stands there, as people write it
/// @param typed what was pasted
/// @param result what comes of it
public record PasteCell(RecordId record, String row, Property property, String before, String typed, Result result) {

    /// What comes of a pasted cell.
    public sealed interface Result {
        /// The value changes.
        ///
        /// @param value the new value, null for none
        /// @param after the new value as people write it
        record Changed(@Nullable Object value, String after) implements Result {}

        /// The value is already there.
        record Same() implements Result {}

        /// It cannot be taken over.
        ///
        /// @param reason why, and what to write instead
        record Refused(Message reason) implements Result {}
    }

    boolean isChanged() {
        return result instanceof Result.Changed;
    }

    PasteCell refused(Message reason) {
        return new PasteCell(record, row, property, before, typed, new Result.Refused(reason));
    }
}

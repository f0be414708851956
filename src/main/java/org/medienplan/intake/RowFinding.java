package org.medienplan.intake;

import org.medienplan.message.Message;

/// Something about a row that could not be taken over as it is.
///
/// @param row the row in the file, from 1
/// @param isLeftOut whether the whole row was left out, not only a value
/// @param reason why, and what was done instead
public record RowFinding(int row, boolean isLeftOut, Message reason) {

    /// The finding as a sentence with its row.
    public Message message() {
        return Message.of("intake.row", row, reason);
    }
}

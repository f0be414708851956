package org.medienplan.ui.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.plan.OriginKind;

/// What a cell of an editable table shows.
///
/// @param text as people read it
/// @param value what it stands for, null for none; the column sorts and adds up by it
/// @param origin where it comes from, null where nothing needs to be said
/// @param source where it can be looked up, empty for nothing
/// @param locked why it cannot be edited, null where it can
public record CellContent(
        String text,
        @Nullable Object value,
        @Nullable OriginKind origin,
        String source,
        @Nullable Message locked) {

    /// Something that is only read.
    public static CellContent of(String text, @Nullable Object value) {
        return new CellContent(text, value, null, "", null);
    }

    /// Whether something stands there that can be edited.
    boolean isEditable() {
        return locked == null;
    }

    /// What a person has just entered, until the plan says so itself.
    CellContent entered(String newText, Optional<Object> newValue) {
        return new CellContent(
                newText, newValue.orElse(null), origin == null ? null : OriginKind.ENTERED, "", locked);
    }
}

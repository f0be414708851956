package org.medienplan.ui.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.message.Message;
import org.medienplan.plan.OriginKind;

/// What a cell of an editable table shows.
///
/// @param text as people read it
/// @param value what it stands for, null for none; the column sorts and adds up by it
/// @param origin where it comes from, null where nothing needs to be said
/// @param source where it can be looked up, empty for nothing
/// @param locked why it cannot be edited, null where it can
/// @param property what is edited in it, null where it is only read
public record CellContent(
        String text,
        @Nullable Object value,
        @Nullable OriginKind origin,
        String source,
        @Nullable Message locked,
        @Nullable Property property) {

    /// Something that is only read.
    public static CellContent of(String text, @Nullable Object value) {
        return new CellContent(text, value, null, "", null, null);
    }

    /// The same cell, in which something is edited.
    public CellContent editing(@Nullable Property edited) {
        return new CellContent(text, value, origin, source, locked, edited);
    }

    /// What is edited in it, where it can be.
    Optional<Property> editable() {
        return locked == null ? Optional.ofNullable(property) : Optional.empty();
    }

    /// What a person has just entered, until the plan says so itself.
    CellContent entered(String newText, Optional<Object> newValue) {
        return new CellContent(
                newText, newValue.orElse(null), origin == null ? null : OriginKind.ENTERED, "", locked, property);
    }
}

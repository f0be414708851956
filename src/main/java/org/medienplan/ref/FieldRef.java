package org.medienplan.ref;

import org.jspecify.annotations.Nullable;

/// Points at a field of a record, or at the record as a whole.
///
/// @param record the record
/// @param field the field's id, or null for the whole record
public record FieldRef(RecordId record, @Nullable String field) implements Place {

    public static FieldRef whole(RecordId record) {
        return new FieldRef(record, null);
    }

    @Override
    public String toString() {
        return field == null ? record.toString() : record + "." + field;
    }
}

package org.medienplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Where a recorded value comes from. One table for the whole plan.
///
/// @param record the record
/// @param field the field, or null for all fields of the record that have no origin of their own
/// @param kind how the value came about
/// @param source where it can be looked up
/// @param date as of when
public record Origin(
        RecordId id,
        RecordId record,
        @Nullable String field,
        OriginKind kind,
        @Nullable String source,
        @Nullable LocalDate date)
        implements Identified {

    public Origin {
        Require.type(id, RecordType.ORIGIN);
    }

    /// The id that belongs to a place: a place has one origin. Field ids have no `@` and no `:`, so that no two places
    /// have the same one, whatever the keys.
    public static RecordId idOf(RecordId record, @Nullable String field) {
        return new RecordId(RecordType.ORIGIN, field == null ? record.toString() : field + "@" + record);
    }
}

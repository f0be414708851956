package org.medienplan.plan.investment;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.message.Value;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// That units are replaced in another year than the one in which their planning life ends: later, because they are used
/// on, or earlier, so that not everything falls due at once. Until then they count against demand.
///
/// @param holder school or authority at which they are
/// @param item what they are
/// @param due the year in which their planning life ends
/// @param year the year in which they are replaced instead
/// @param note why, or anything else
public record ReplacementShift(
        RecordId id,
        RecordId holder,
        RecordId item,
        int due,
        int year,
        @Nullable String note) implements Identified {

    public ReplacementShift {
        Require.type(id, RecordType.REPLACEMENT_SHIFT);
        if (due == year) {
            throw new InvalidRecord("invalid.shift_to_same_year", item, new Value.Plain(due));
        }
    }
}

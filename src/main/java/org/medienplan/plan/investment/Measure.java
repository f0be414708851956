package org.medienplan.plan.investment;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A measure (Maßnahme): in which half-years the gap of a bundle is closed at some holders.
///
/// @param name what people call it
/// @param bundle the bundle
/// @param holders schools and authorities, empty for all
/// @param items items of the bundle, empty for all
/// @param gradeFrom lowest grade that it is for, null for all
/// @param gradeTo highest grade that it is for
/// @param start first half-year
/// @param end last half-year
/// @param obligation whether it is a must
/// @param ordered the day of the first order or contract, null as long as there is none
/// @param note anything else
public record Measure(
        RecordId id,
        String name,
        RecordId bundle,
        Set<RecordId> holders,
        Set<RecordId> items,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        HalfYear start,
        HalfYear end,
        Obligation obligation,
        @Nullable LocalDate ordered,
        @Nullable String note)
        implements Identified {

    public Measure {
        Require.type(id, RecordType.MEASURE);
        holders = Set.copyOf(holders);
        items = Set.copyOf(items);
        if (end.compareTo(start) < 0) {
            throw new InvalidRecord("invalid.end_before_start", name, start, end);
        }
        InvalidRecord.unlessOrdered(gradeFrom, gradeTo);
    }

    /// Whether purchases of the measure fall into a calendar year.
    public boolean runsIn(int year) {
        return start.year() <= year && year <= end.year();
    }
}

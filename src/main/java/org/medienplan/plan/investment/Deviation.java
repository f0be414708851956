package org.medienplan.plan.investment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// That a school needs more, less or other than the standard says, with the reason.
///
/// @param school the school
/// @param item the item
/// @param mode instead of the demand of the standard, or added to it
/// @param quantity units, not negative
/// @param fromYear first year in which it holds, null for always
/// @param reason why
/// @param date when it was agreed
public record Deviation(
        RecordId id,
        RecordId school,
        RecordId item,
        DeviationMode mode,
        int quantity,
        @Nullable Integer fromYear,
        String reason,
        @Nullable LocalDate date)
        implements Identified {

    public Deviation {
        Require.type(id, RecordType.DEVIATION);
        Require.notNegative("quantity", quantity);
    }
}

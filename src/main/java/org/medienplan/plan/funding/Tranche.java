package org.medienplan.plan.funding;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What an authority may spend of a programme in one year, or what it is assigned of a general allocation.
///
/// @param programme the programme
/// @param authority the authority
/// @param year the budget year
/// @param amount the amount
/// @param note anything else
public record Tranche(
        RecordId id,
        RecordId programme,
        RecordId authority,
        int year,
        Money amount,
        @Nullable String note) implements Identified {

    public Tranche {
        Require.type(id, RecordType.TRANCHE);
    }
}

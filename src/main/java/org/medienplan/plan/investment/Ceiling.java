package org.medienplan.plan.investment;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What the budget of an authority allows in a year (Eckwert).
///
/// @param authority whose budget
/// @param year budget year
/// @param accounting for capital or for expense only, null for both together
/// @param amount at most this much, gross
/// @param note where it comes from, or anything else
public record Ceiling(
        RecordId id,
        RecordId authority,
        int year,
        @Nullable Accounting accounting,
        Money amount,
        @Nullable String note) implements Identified {

    public Ceiling {
        Require.type(id, RecordType.CEILING);
    }
}

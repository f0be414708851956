package org.medienplan.plan.funding;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What an authority may have of a programme at most (Trägerbudget). Without a record an authority has nothing of it.
///
/// @param programme the programme
/// @param authority the authority
/// @param amount the grant that it may have at most, null where the formula of the programme says it
/// @param keyAmount what the authority got of the key by which a part of the pool is split, null where there is none
/// @param pupilYear the school year whose pupils count in the formula, null for the first one of the plan
/// @param note anything else
public record ProgrammeBudget(
        RecordId id,
        RecordId programme,
        RecordId authority,
        @Nullable Money amount,
        @Nullable Money keyAmount,
        @Nullable Integer pupilYear,
        @Nullable String note)
        implements Identified {

    public ProgrammeBudget {
        Require.type(id, RecordType.PROGRAMME_BUDGET);
    }
}

package org.medienplan.plan.investment;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Units of an item that are there (Bestand).
///
/// @param holder school, authority, or a site whose schools share them by key
/// @param item what they are
/// @param quantity how many
/// @param acquired year of acquisition, null if not known
/// @param condition in what state they are, null if not known: then they count like good ones
/// @param owner whose they are
/// @param payer who paid for them
/// @param replacementDuty who has to replace them
/// @param obligation whether replacing them is a must
/// @param notice the notice of the grant that paid for them, null for none
/// @param location where they are
/// @param note anything else
public record Holding(
        RecordId id,
        RecordId holder,
        RecordId item,
        int quantity,
        @Nullable Integer acquired,
        @Nullable Condition condition,
        Party owner,
        Party payer,
        Party replacementDuty,
        Obligation obligation,
        @Nullable RecordId notice,
        @Nullable String location,
        @Nullable String note)
        implements Identified {

    public Holding {
        Require.type(id, RecordType.HOLDING);
        Require.notNegative("quantity", quantity);
    }
}

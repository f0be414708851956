package org.medienplan.plan.pedagogy;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// That an item serves a capability. Of several that do, any one is enough: at each school the first by rank that is
/// there or that its standard asks for, else the first.
///
/// @param capability the capability
/// @param item the item
/// @param amount units of the item for one of the capability, more than 0
/// @param rank order among the alternatives, from 1
/// @param note anything else
public record CapabilityItem(
        RecordId id,
        RecordId capability,
        RecordId item,
        Decimal amount,
        int rank,
        @Nullable String note) implements Identified {

    public CapabilityItem {
        Require.type(id, RecordType.CAPABILITY_ITEM);
        Require.positive("amount", amount);
        Require.between("rank", rank, 1, 99);
    }
}

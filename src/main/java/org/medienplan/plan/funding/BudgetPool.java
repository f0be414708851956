package org.medienplan.plan.funding;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// An amount of a programme for a whole Land that is split among authorities: a part by pupils, the rest by a key.
///
/// @param programme the programme
/// @param amount what is split
/// @param byPupils the part that is split by pupils; the rest is split by the key
/// @param pupils pupils of all authorities together
/// @param keyAmount the sum of the key over all authorities, such as their Schlüsselzuweisungen; null where the whole
/// is
///     split by pupils
/// @param source where it stands
public record BudgetPool(
        RecordId id,
        RecordId programme,
        Money amount,
        Share byPupils,
        int pupils,
        @Nullable Money keyAmount,
        @Nullable String source)
        implements Identified {

    public BudgetPool {
        Require.type(id, RecordType.BUDGET_POOL);
    }
}

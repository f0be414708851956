package org.medienplan.plan.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A call for money, a receipt, a proof of use or a repayment under a notice.
///
/// @param notice the notice
/// @param kind what it is
/// @param date when
/// @param amount how much
/// @param note anything else
public record GrantMovement(
        RecordId id,
        RecordId notice,
        MovementKind kind,
        LocalDate date,
        Money amount,
        @Nullable String note) implements Identified {

    public GrantMovement {
        Require.type(id, RecordType.GRANT_MOVEMENT);
    }
}

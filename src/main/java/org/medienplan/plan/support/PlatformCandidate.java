package org.medienplan.plan.support;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A platform for learning and communication that schools might use (Angebot).
///
/// @param name what people call it
/// @param rank order in lists
/// @param status whether it has been chosen; one of a plan at most
/// @param licenceItem the item that pays an account for a year, null where nobody has asked for the price
/// @param migrationItem the item that pays the switch of an account, null where that costs nothing
/// @param identitySource where accounts come from and how they go
/// @param note anything else
public record PlatformCandidate(
        RecordId id,
        String name,
        int rank,
        CandidateStatus status,
        @Nullable RecordId licenceItem,
        @Nullable RecordId migrationItem,
        @Nullable String identitySource,
        @Nullable String note)
        implements Identified {

    public PlatformCandidate {
        Require.type(id, RecordType.PLATFORM_CANDIDATE);
        Require.notNegative("rank", rank);
    }

    public boolean isChosen() {
        return status == CandidateStatus.CHOSEN;
    }
}

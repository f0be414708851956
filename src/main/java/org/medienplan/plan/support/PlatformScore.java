package org.medienplan.plan.support;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// How well a platform does by one criterion.
///
/// @param candidate the platform
/// @param criterion the criterion
/// @param points from 0, not at all, to 5, fully
/// @param note why
public record PlatformScore(
        RecordId id,
        RecordId candidate,
        RecordId criterion,
        int points,
        @Nullable String note) implements Identified {

    /// The best that can be said.
    public static final int BEST = 5;

    public PlatformScore {
        Require.type(id, RecordType.PLATFORM_SCORE);
        Require.between("points", points, 0, BEST);
    }

    /// The id follows from what is scored, so that nothing is scored twice.
    public static RecordId idOf(RecordId candidate, RecordId criterion) {
        return new RecordId(RecordType.PLATFORM_SCORE, candidate.key() + "-" + criterion.key());
    }
}

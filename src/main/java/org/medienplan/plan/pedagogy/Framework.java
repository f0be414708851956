package org.medienplan.plan.pedagogy;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A frame of competences (Kompetenzrahmen).
///
/// @param name what people call it
/// @param audience whose competences it describes
/// @param state the Land that it is for, by its two letters, null for all
/// @param rank order in lists; the first one for pupils counts for schools that have chosen none
/// @param source where it is published
/// @param note anything else
public record Framework(
        RecordId id,
        String name,
        Audience audience,
        @Nullable String state,
        int rank,
        @Nullable String source,
        @Nullable String note)
        implements Identified {

    public Framework {
        Require.type(id, RecordType.FRAMEWORK);
        Require.notNegative("rank", rank);
    }
}

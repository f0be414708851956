package org.medienplan.plan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A provision standard (Ausstattungsstandard): what every school shall have.
///
/// @param name what people call it
/// @param state the Land it is meant for
/// @param validFrom valid from
/// @param description what it aims at
public record Standard(
        RecordId id,
        String name,
        @Nullable String state,
        @Nullable LocalDate validFrom,
        @Nullable String description) implements Identified {

    public Standard {
        Require.type(id, RecordType.STANDARD);
    }
}

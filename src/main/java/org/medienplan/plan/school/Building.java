package org.medienplan.plan.school;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A building on a site.
///
/// @param site where it stands
/// @param name what people call it
/// @param cabling state of its cabling
public record Building(
        RecordId id, RecordId site, String name, @Nullable Cabling cabling) implements Identified {

    public Building {
        Require.type(id, RecordType.BUILDING);
    }
}

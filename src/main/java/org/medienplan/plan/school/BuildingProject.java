package org.medienplan.plan.school;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Building work at a site (Sanierung, Neubau, Abriss) that the plan has to mind: what is cabled shortly before it is
/// lost.
///
/// @param site where it is
/// @param building the building that it is about, null for the whole site
/// @param kind what happens
/// @param name what people call it
/// @param start first half-year of the work
/// @param end last half-year of the work
/// @param note anything else
public record BuildingProject(
        RecordId id,
        RecordId site,
        @Nullable RecordId building,
        BuildingProjectKind kind,
        String name,
        HalfYear start,
        HalfYear end,
        @Nullable String note)
        implements Identified {

    public BuildingProject {
        Require.type(id, RecordType.BUILDING_PROJECT);
        if (end.compareTo(start) < 0) {
            throw new InvalidRecord("invalid.end_before_start", name, start, end);
        }
    }
}

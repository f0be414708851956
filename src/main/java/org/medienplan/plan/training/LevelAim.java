package org.medienplan.plan.training;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// The level that teachers shall reach. An aim that names a school goes before one that names its type, this before one
/// for its category, and this before one for all.
///
/// @param schools the schools that it is for
/// @param schoolTypes the types of school that it is for
/// @param categories the categories of school that it is for; where all three are empty, it is for every school
/// @param area the area, null for every one that has no aim of its own
/// @param level the level that every teacher shall have reached
/// @param year by the end of which year, null for the end of the planned years
/// @param note why, or anything else
public record LevelAim(
        RecordId id,
        Set<RecordId> schools,
        Set<RecordId> schoolTypes,
        Set<SchoolCategory> categories,
        @Nullable Area area,
        Level level,
        @Nullable Integer year,
        @Nullable String note)
        implements Identified {

    public LevelAim {
        Require.type(id, RecordType.LEVEL_AIM);
        schools = Set.copyOf(schools);
        schoolTypes = Set.copyOf(schoolTypes);
        categories = Set.copyOf(categories);
    }

    /// How closely it fits a school: 3 where it names it, 2 where it names its type, 1 where it names its category, 0
    /// where it is for all, less than that where it is not for the school.
    public int fit(RecordId school, RecordId schoolType, SchoolCategory category) {
        if (schools.contains(school)) {
            return 3;
        }
        if (schoolTypes.contains(schoolType)) {
            return 2;
        }
        if (categories.contains(category)) {
            return 1;
        }
        return schools.isEmpty() && schoolTypes.isEmpty() && categories.isEmpty() ? 0 : -1;
    }
}

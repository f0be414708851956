package org.medienplan.plan.pedagogy;

import java.util.Set;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// How many periods of a week can be used for lessons with equipment: an assumption that says how many classes work at
/// the same time.
///
/// @param categories for which school categories, empty for all that no other one names
/// @param usablePeriods periods of a week, at least 1
public record Timetable(RecordId id, Set<SchoolCategory> categories, int usablePeriods) implements Identified {

    public Timetable {
        Require.type(id, RecordType.TIMETABLE);
        categories = Set.copyOf(categories);
        Require.between("usablePeriods", usablePeriods, 1, 60);
    }
}

package org.medienplan.plan.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// One line of the service catalogue (Leistungskatalog): something that somebody has to do so that the technology
/// works.
///
/// @param name what people call it
/// @param level the level of support: 0 help for self-help, 1 first help at school, 2 operation, 3 manufacturers and
///     operators
/// @param rank order within the level
/// @param categories schools of which categories it is for, empty for all and for what is done centrally
/// @param note anything else
public record ServiceTask(
        RecordId id,
        String name,
        int level,
        int rank,
        Set<SchoolCategory> categories,
        @Nullable String note) implements Identified {

    /// The highest level; the lowest is 0.
    public static final int HIGHEST_LEVEL = 3;

    /// Tasks up to this level are done for schools day by day; manufacturers and operators come after it.
    private static final int LAST_DAILY_LEVEL = 2;

    public ServiceTask {
        Require.type(id, RecordType.SERVICE_TASK);
        Require.between("level", level, 0, HIGHEST_LEVEL);
        Require.notNegative("rank", rank);
        categories = Set.copyOf(categories);
    }

    /// Whether it is done for a school day by day; call-outs and service levels belong to such tasks only.
    public boolean isDaily() {
        return level <= LAST_DAILY_LEVEL;
    }

    /// Whether it arises at schools of a category, or, where that is null, at the authority.
    public boolean isFor(@Nullable SchoolCategory category) {
        return categories.isEmpty() || (category != null && categories.contains(category));
    }
}

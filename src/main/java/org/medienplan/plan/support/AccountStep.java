package org.medienplan.plan.support;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// How many have an account of the chosen platform from a half-year on. What a school has reached it keeps: of all
/// steps that have begun, the one that reaches furthest counts.
///
/// @param name what people call the step
/// @param halfYear from its beginning on
/// @param categories schools of which categories, empty for all
/// @param schools which of them, empty for all
/// @param pupils part of the pupils that have an account
/// @param staff part of the teachers that have one
/// @param note anything else
public record AccountStep(
        RecordId id,
        String name,
        HalfYear halfYear,
        Set<SchoolCategory> categories,
        Set<RecordId> schools,
        Share pupils,
        Share staff,
        @Nullable String note)
        implements Identified {

    public AccountStep {
        Require.type(id, RecordType.ACCOUNT_STEP);
        categories = Set.copyOf(categories);
        schools = Set.copyOf(schools);
        Require.notNegative("pupils", pupils.millionths());
        Require.notNegative("staff", staff.millionths());
    }

    /// Whether it is for a school.
    ///
    /// @param category of its type, null where that is not known
    public boolean isFor(RecordId school, @Nullable SchoolCategory category) {
        return (schools.isEmpty() || schools.contains(school))
                && (categories.isEmpty() || (category != null && categories.contains(category)));
    }
}

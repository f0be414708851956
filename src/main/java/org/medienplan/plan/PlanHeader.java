package org.medienplan.plan;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What holds for the plan as a whole.
///
/// @param title what people call the plan
/// @param state the Land, by its two letters, such as NW
/// @param firstYear the first budget year that is planned
/// @param horizon number of years that are planned, 3 to 10
/// @param tail number of years after them in which replacements and follow-up costs go on, 0 to 15
/// @param standard the provision standard for every school that has none of its own
/// @param notice what every page says about the plan, such as that an example is invented
public record PlanHeader(
        RecordId id,
        String title,
        String state,
        int firstYear,
        int horizon,
        int tail,
        @Nullable RecordId standard,
        @Nullable String notice)
        implements Identified {

    public PlanHeader {
        Require.type(id, RecordType.PLAN);
        Require.between("horizon", horizon, 3, 10);
        Require.between("tail", tail, 0, 15);
    }

    /// A plan has one header, always under this id.
    public static final RecordId ID = new RecordId(RecordType.PLAN, "plan");

    /// The last planned year.
    public int lastYear() {
        return firstYear + horizon - 1;
    }
}

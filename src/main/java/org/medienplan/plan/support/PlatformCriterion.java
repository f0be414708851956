package org.medienplan.plan.support;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Something by which platforms are weighed against each other.
///
/// @param name what people call it
/// @param shortName the same where there is little room
/// @param weight its part of the result; the weights of a plan should add up to a whole
/// @param rank order in lists
/// @param note what earns many points and what few
public record PlatformCriterion(
        RecordId id,
        String name,
        @Nullable String shortName,
        Share weight,
        int rank,
        @Nullable String note) implements Identified {

    public PlatformCriterion {
        Require.type(id, RecordType.PLATFORM_CRITERION);
        Require.notNegative("weight", weight.millionths());
        Require.notNegative("rank", rank);
    }

    /// The short name, where there is none the name.
    public String briefly() {
        return shortName == null ? name : shortName;
    }
}

package org.medienplan.plan.funding;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// A limit inside a programme (Höchstgrenze). Limits of a programme must nest: of any two, one lies within the other,
/// or
/// they have nothing in common.
///
/// @param programme the programme
/// @param name what it limits, in words
/// @param level what it holds for
/// @param base what it limits: cost or grant
/// @param amount the limit, for all levels but a share of the volume
/// @param share the share, for the level of the volume: of what the programme funds at these schools
/// @param categories categories of eligibility that it limits, empty for everything
/// @param schoolCategories schools that it holds for, empty for all; others are exempt
/// @param alternative limits with the same word here are alternatives: the one that allows more counts; null for
/// always.
///     Caps per unit always count
/// @param source where it stands
public record FundingCap(
        RecordId id,
        RecordId programme,
        String name,
        CapLevel level,
        CapBase base,
        @Nullable Money amount,
        @Nullable Share share,
        Set<String> categories,
        Set<SchoolCategory> schoolCategories,
        @Nullable String alternative,
        @Nullable String source)
        implements Identified {

    public FundingCap {
        Require.type(id, RecordType.FUNDING_CAP);
        categories = Set.copyOf(categories);
        schoolCategories = Set.copyOf(schoolCategories);
        boolean fits = level == CapLevel.VOLUME ? share != null && amount == null : amount != null && share == null;
        if (!fits) {
            throw new InvalidRecord("invalid.cap_value", name);
        }
    }
}

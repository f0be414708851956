package org.medienplan.plan.support;

import java.util.Set;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// One line of a published rule for the number of posts: `basis × posts ÷ per`. Lines of the same alternative add up;
/// alternatives stand side by side and cost nothing.
///
/// @param alternative what people call the rule as a whole
/// @param rank order among the lines of all alternatives
/// @param name what people call the line
/// @param basis what is counted
/// @param items items and bundles whose units are counted, for devices only
/// @param categories schools of which categories, empty for all
/// @param schoolTypes schools of which types, empty for all
/// @param posts posts
/// @param per for so many of the basis, more than 0
public record StaffingRule(
        RecordId id,
        String alternative,
        int rank,
        String name,
        StaffingBasis basis,
        Set<RecordId> items,
        Set<SchoolCategory> categories,
        Set<RecordId> schoolTypes,
        Decimal posts,
        Decimal per)
        implements Identified {

    public StaffingRule {
        Require.type(id, RecordType.STAFFING_RULE);
        Require.notNegative("rank", rank);
        Require.notNegative("posts", posts.millionths());
        Require.positive("per", per);
        items = Set.copyOf(items);
        categories = Set.copyOf(categories);
        schoolTypes = Set.copyOf(schoolTypes);
        if ((basis == StaffingBasis.DEVICES) == items.isEmpty()) {
            throw new InvalidRecord("invalid.staffing_items", name);
        }
    }

    /// Posts for one of the basis.
    public Ratio ratio() {
        return Ratio.of(posts, per);
    }
}

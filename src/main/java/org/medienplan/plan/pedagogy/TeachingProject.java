package org.medienplan.plan.pedagogy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What a school teaches with digital media (Unterrichtsvorhaben), and what that presupposes.
///
/// @param school the school
/// @param title what it is about
/// @param subject its subject
/// @param gradeFrom lowest grade
/// @param gradeTo highest grade
/// @param competences what pupils learn
/// @param capabilities what it presupposes
/// @param groups classes or courses that do it
/// @param hours periods a week with this equipment, for each of them
/// @param socialForm how pupils work
/// @param groupSize pupils in a group, where they work in groups
/// @param firstSchoolYear the first school year, by the year in which it begins, null for always
/// @param note anything else
public record TeachingProject(
        RecordId id,
        RecordId school,
        String title,
        String subject,
        int gradeFrom,
        int gradeTo,
        Set<RecordId> competences,
        Set<RecordId> capabilities,
        int groups,
        Decimal hours,
        SocialForm socialForm,
        @Nullable Integer groupSize,
        @Nullable Integer firstSchoolYear,
        @Nullable String note)
        implements Identified {

    public TeachingProject {
        Require.type(id, RecordType.TEACHING_PROJECT);
        competences = Set.copyOf(competences);
        capabilities = Set.copyOf(capabilities);
        Require.notNegative("groups", groups);
        Require.notNegative("hours", hours.millionths());
        InvalidRecord.unlessOrdered(gradeFrom, gradeTo);
        if ((socialForm == SocialForm.GROUPS) != (groupSize != null)) {
            throw new InvalidRecord("invalid.project_group_size", title);
        }
        if (groupSize != null) {
            Require.between("groupSize", groupSize, 2, Capability.LARGEST_GROUP);
        }
    }
}

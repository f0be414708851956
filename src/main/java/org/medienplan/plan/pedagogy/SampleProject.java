package org.medienplan.plan.pedagogy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// A worked example of a teaching project that schools may take over (Mustervorhaben).
///
/// @param title what it is about
/// @param subject its subject
/// @param categories for which school categories, empty for all
/// @param gradeFrom lowest grade
/// @param gradeTo highest grade
/// @param competences what pupils learn, of any number of frames
/// @param capabilities what it presupposes
/// @param hours periods a week with this equipment, for one class
/// @param socialForm how pupils work
/// @param groupSize pupils in a group, where they work in groups
/// @param note how it goes
public record SampleProject(
        RecordId id,
        String title,
        String subject,
        Set<SchoolCategory> categories,
        int gradeFrom,
        int gradeTo,
        Set<RecordId> competences,
        Set<RecordId> capabilities,
        Decimal hours,
        SocialForm socialForm,
        @Nullable Integer groupSize,
        @Nullable String note)
        implements Identified {

    public SampleProject {
        Require.type(id, RecordType.SAMPLE_PROJECT);
        categories = Set.copyOf(categories);
        competences = Set.copyOf(competences);
        capabilities = Set.copyOf(capabilities);
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

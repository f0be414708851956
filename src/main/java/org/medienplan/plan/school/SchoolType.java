package org.medienplan.plan.school;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;
import org.medienplan.ref.SchoolCategory;

/// A school type (Schulform) of a Land.
///
/// @param name official name
/// @param shortName what tables show
/// @param state the Land, by its two letters, or DE
/// @param category what provision rules choose by
/// @param gradeFrom lowest grade, 1 to 13
/// @param gradeTo highest grade, 1 to 13
/// @param partTimeShare assumed share of pupils who attend part-time, where none are recorded
/// @param attendance part of the week that a part-time pupil is present
/// @param officialKeys further names of the type in official lists
public record SchoolType(
        RecordId id,
        String name,
        String shortName,
        String state,
        SchoolCategory category,
        int gradeFrom,
        int gradeTo,
        @Nullable Share partTimeShare,
        @Nullable Share attendance,
        Set<String> officialKeys)
        implements Identified {

    public SchoolType {
        Require.type(id, RecordType.SCHOOL_TYPE);
        officialKeys = Set.copyOf(officialKeys);
        Require.between("gradeFrom", gradeFrom, 1, 13);
        Require.between("gradeTo", gradeTo, 1, 13);
        InvalidRecord.unlessOrdered(gradeFrom, gradeTo);
    }
}

package org.medienplan.testing;

import java.util.Set;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.SchoolCategory;

/// School types for tests.
public final class SchoolTypes {

    public static final SchoolType GRUNDSCHULE = type("grundschule", SchoolCategory.PRIMARY, 1, 4);
    public static final SchoolType GYMNASIUM = type("gymnasium", SchoolCategory.SECONDARY, 5, 13);

    /// Part-time pupils attend two days of five.
    public static final SchoolType BERUFSKOLLEG = new SchoolType(
            new RecordId(RecordType.SCHOOL_TYPE, "berufskolleg"),
            "Berufskolleg",
            "BK",
            "NW",
            SchoolCategory.VOCATIONAL,
            11,
            13,
            null,
            Share.ofPercent(40),
            Set.of());

    private SchoolTypes() {}

    private static SchoolType type(String key, SchoolCategory category, int gradeFrom, int gradeTo) {
        RecordId id = new RecordId(RecordType.SCHOOL_TYPE, key);
        return new SchoolType(id, key, key, "NW", category, gradeFrom, gradeTo, null, null, Set.of());
    }
}

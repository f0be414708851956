package org.medienplan.change;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The ids of recorded facts follow from what they say, so that the same fact is never recorded twice.
public final class DriverEntries {

    private DriverEntries() {}

    /// The id for a fact about a holder in a school year.
    ///
    /// @param grade the grade, null for all together
    public static RecordId idOf(RecordId holder, Driver driver, int schoolYear, @Nullable Integer grade) {
        String whole = holder.key() + "-" + driver.key() + "-" + schoolYear;
        return new RecordId(RecordType.DRIVER_ENTRY, grade == null ? whole : whole + "-" + grade);
    }
}

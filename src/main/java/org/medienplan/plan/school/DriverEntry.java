package org.medienplan.plan.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A recorded fact about a school or an authority in a school year, such as its pupils.
///
/// @param holder school or authority
/// @param driver what is counted
/// @param schoolYear calendar year in which the school year begins
/// @param grade for pupils by grade, else null
/// @param value how many
/// @param reportingDate counted on that day
public record DriverEntry(
        RecordId id,
        RecordId holder,
        Driver driver,
        int schoolYear,
        @Nullable Integer grade,
        int value,
        @Nullable LocalDate reportingDate)
        implements Identified {

    public DriverEntry {
        Require.type(id, RecordType.DRIVER_ENTRY);
        Require.notNegative("value", value);
        if (!driver.recordable()) {
            throw new InvalidRecord("invalid.driver_not_recordable", driver);
        }
    }
}

package org.medienplan.plan;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A sum that is known from elsewhere, such as the pupils of the official statistics or the tablets of the asset
/// ledger. What is recorded of the single schools has to add up to it.
///
/// @param authority whose schools are counted
/// @param driver what is counted: this driver, or units of the item
/// @param schoolYear the school year of the driver, by the year in which it begins
/// @param item the item whose recorded units are counted
/// @param value the sum
/// @param source where it is known from
public record ControlTotal(
        RecordId id,
        RecordId authority,
        @Nullable Driver driver,
        @Nullable Integer schoolYear,
        @Nullable RecordId item,
        int value,
        @Nullable String source)
        implements Identified {

    public ControlTotal {
        Require.type(id, RecordType.CONTROL_TOTAL);
        Require.notNegative("value", value);
        if ((driver == null) == (item == null)) {
            throw new InvalidRecord("invalid.control_total_subject");
        }
        if ((driver == null) != (schoolYear == null)) {
            throw new InvalidRecord("invalid.control_total_year");
        }
    }
}

package org.medienplan.plan.training;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// The hours that a school's media officers are released from teaching (Entlastungsstunden). Where the Land bears them
/// they are effort, not money of the authority.
///
/// @param school the school
/// @param persons how many media officers share them
/// @param hours lessons a week, of all of them together
/// @param payer who bears them
/// @param pricedBy the item that the authority pays per weekly hour and year, null where it pays nothing or the price
/// is open
/// @param fromYear the first year, null for the first one of the plan
/// @param toYear the last year, null for no end
/// @param note anything else
public record MediaOfficer(
        RecordId id,
        RecordId school,
        int persons,
        Decimal hours,
        ReleasePayer payer,
        @Nullable RecordId pricedBy,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable String note)
        implements Identified {

    public MediaOfficer {
        Require.type(id, RecordType.MEDIA_OFFICER);
        if (fromYear != null && toYear != null && toYear < fromYear) {
            throw new InvalidRecord("invalid.years_reversed", new Value.Plain(fromYear), new Value.Plain(toYear));
        }
    }

    /// The id of the first record of a school.
    public static RecordId idOf(RecordId school) {
        return new RecordId(RecordType.MEDIA_OFFICER, school.key());
    }

    /// The school of a record with such an id, which need not be in the plan yet.
    public static RecordId schoolOf(RecordId id) {
        return new RecordId(RecordType.SCHOOL, id.key());
    }

    /// Whether the hours are given in a year.
    public boolean runsIn(int year) {
        return (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
    }
}

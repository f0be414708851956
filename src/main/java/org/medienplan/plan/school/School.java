package org.medienplan.plan.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A school of an authority.
///
/// @param authority who bears its cost
/// @param number official school number, a text
/// @param name what people call it
/// @param officialName full official designation
/// @param schoolType its school type
/// @param standard its own provision standard, else that of the plan
/// @param framework its own frame of competences, else the first of the plan
/// @param streams Zügigkeit
/// @param socialIndex social index of the Land, 1 to 9
/// @param opened the half-year in which it opens, null for always there
/// @param closed the last half-year in which it is open
/// @param successor the school that takes over its stock when it closes
/// @param phaseOutFrom first school year in which the lowest grade is empty, one more grade each year
/// @param mediaConcept the day of its media concept (Medienkonzept), null where it has none
/// @param street street and number
/// @param postcode a text, leading zeros count
/// @param town town
/// @param contact whom to ask at the school
/// @param email where to write to
/// @param phone where to call
/// @param note anything else
public record School(
        RecordId id,
        RecordId authority,
        String number,
        String name,
        @Nullable String officialName,
        RecordId schoolType,
        @Nullable RecordId standard,
        @Nullable RecordId framework,
        @Nullable Integer streams,
        @Nullable Integer socialIndex,
        @Nullable HalfYear opened,
        @Nullable HalfYear closed,
        @Nullable RecordId successor,
        @Nullable Integer phaseOutFrom,
        @Nullable LocalDate mediaConcept,
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String town,
        @Nullable String contact,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note)
        implements Identified {

    public School {
        Require.type(id, RecordType.SCHOOL);
        if (opened != null && closed != null && closed.compareTo(opened) < 0) {
            throw new InvalidRecord("invalid.closed_before_opened", name, opened, closed);
        }
    }
}

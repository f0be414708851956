package org.medienplan.plan.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.InvalidRecord;
import org.medienplan.quantity.Money;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// A notice of a grant (Zuwendungsbescheid).
///
/// @param application what it answers
/// @param number the number of the notice
/// @param date its day
/// @param amount the grant
/// @param periodFrom first day of the period in which costs count (Bewilligungszeitraum)
/// @param periodTo its last day
/// @param earmarkedUntil the last year in which what is bought is bound to the purpose, where the notice says it
/// @param conditions what it demands
public record Notice(
        RecordId id,
        RecordId application,
        String number,
        LocalDate date,
        Money amount,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Nullable Integer earmarkedUntil,
        @Nullable String conditions)
        implements Identified {

    public Notice {
        Require.type(id, RecordType.NOTICE);
        if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom)) {
            throw new InvalidRecord("invalid.end_before_start", number, periodFrom, periodTo);
        }
    }
}

package org.medienplan.plan.support;

import org.jspecify.annotations.Nullable;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// What runs beside the chosen platform until nobody needs it any more: the platform so far, its servers, an archive.
///
/// @param name what people call it
/// @param item the item that pays it for a year
/// @param basis by what it is paid
/// @param authority whose it is, with its schools; null for all
/// @param until the last year in which it runs, null where nobody has said
/// @param note anything else
public record OldService(
        RecordId id,
        String name,
        RecordId item,
        OldServiceBasis basis,
        @Nullable RecordId authority,
        @Nullable Integer until,
        @Nullable String note)
        implements Identified {

    public OldService {
        Require.type(id, RecordType.OLD_SERVICE);
    }

    /// Whether it is for an authority and its schools.
    public boolean isOf(RecordId wanted) {
        return authority == null || authority.equals(wanted);
    }

    /// Whether it runs in a year; one without an end runs on.
    public boolean runsIn(int year) {
        return until == null || year <= until;
    }
}

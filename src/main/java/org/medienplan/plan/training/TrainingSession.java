package org.medienplan.plan.training;

import org.jspecify.annotations.Nullable;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// Courses of an offer in a half-year (Termin). Who takes part stands in [SeatBooking].
///
/// @param offer what is held
/// @param halfYear when
/// @param holder who bears it: an authority where schools come together, else the school at which it is held
/// @param courses how many courses
/// @param seats seats in one course where they are other than the offer says, else null
/// @param note why, or anything else
public record TrainingSession(
        RecordId id,
        RecordId offer,
        HalfYear halfYear,
        RecordId holder,
        int courses,
        @Nullable Integer seats,
        @Nullable String note)
        implements Identified {

    public TrainingSession {
        Require.type(id, RecordType.TRAINING_SESSION);
    }
}

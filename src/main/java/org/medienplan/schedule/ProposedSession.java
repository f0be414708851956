package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.medienplan.change.NewIds;
import org.medienplan.message.Message;
import org.medienplan.plan.training.SeatBooking;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Courses that a proposal brings into the calendar.
///
/// @param offer what is held
/// @param halfYear when
/// @param holder who bears it
/// @param courses how many courses
/// @param seats who takes part, by school in the order in which they were served
/// @param reason why these schools, why then
public record ProposedSession(
        TrainingOffer offer,
        HalfYear halfYear,
        RecordId holder,
        int courses,
        Map<RecordId, Integer> seats,
        Message reason) {

    /// The seats that are taken.
    public int taken() {
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The session and its bookings as new records.
    List<Identified> records(NewIds ids) {
        List<Identified> records = new ArrayList<>();
        RecordId session = ids.next(RecordType.TRAINING_SESSION);
        records.add(new TrainingSession(session, offer.id(), halfYear, holder, courses, null, null));
        seats.forEach((school, number) ->
                records.add(new SeatBooking(ids.next(RecordType.SEAT_BOOKING), session, school, number)));
        return records;
    }
}

package org.medienplan.plan.training;

import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.ref.Require;

/// How many seats of a session teachers of a school take (Platzbelegung). One seat is one teacher in one course.
///
/// @param session the session
/// @param school the school
/// @param seats how many of its teachers take part
public record SeatBooking(RecordId id, RecordId session, RecordId school, int seats) implements Identified {

    public SeatBooking {
        Require.type(id, RecordType.SEAT_BOOKING);
    }
}

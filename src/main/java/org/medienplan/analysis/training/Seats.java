package org.medienplan.analysis.training;

import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Seats that teachers of a school take in a session.
///
/// @param offer what is held
/// @param session where and when
/// @param school whose teachers
/// @param number how many
public record Seats(TrainingOffer offer, TrainingSession session, RecordId school, int number) {

    public HalfYear halfYear() {
        return session.halfYear();
    }
}

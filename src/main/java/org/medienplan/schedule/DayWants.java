package org.medienplan.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.message.Message;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Every school has one day for all its teachers, evenly over the half-years.
record DayWants(TrainingState state, TrainingOffer offer, List<RecordId> schools) implements Wants {

    @Override
    public Map<RecordId, Integer> open(HalfYear halfYear) {
        Map<RecordId, Integer> open = new LinkedHashMap<>();
        int year = state.figures().frame().firstYear();
        for (RecordId school : schools) {
            int teachers = state.teachers(school, year);
            Integer most = offer.seats();
            if (teachers > 0 && state.seats(school, offer.id()) == 0) {
                open.put(school, most == null ? teachers : Math.min(most, teachers));
            }
        }
        return open;
    }

    /// Schools, since each of them is a course of its own.
    @Override
    public int due(HalfYear halfYear, int halvesLeft) {
        return Wants.evenly(open(halfYear).size(), halvesLeft);
    }

    @Override
    public Message reason(HalfYear halfYear, Map<RecordId, Integer> given) {
        return Message.of("training.reason.day");
    }
}

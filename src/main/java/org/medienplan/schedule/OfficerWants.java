package org.medienplan.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.medienplan.message.Message;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Every media officer has a seat once, as soon as there is room; a school without a record has one.
record OfficerWants(TrainingState state, TrainingOffer offer, List<RecordId> schools) implements Wants {

    @Override
    public Map<RecordId, Integer> open(HalfYear halfYear) {
        Map<RecordId, Integer> open = new LinkedHashMap<>();
        for (RecordId school : schools) {
            int missing = persons(school) - state.seats(school, offer.id());
            if (missing > 0) {
                open.put(school, missing);
            }
        }
        return open;
    }

    private int persons(RecordId school) {
        List<MediaOfficer> records = state.figures().plan().mediaOfficers().rows().stream()
                .filter(officer -> officer.school().equals(school))
                .toList();
        return records.isEmpty()
                ? 1
                : records.stream().mapToInt(MediaOfficer::persons).max().orElse(1);
    }

    @Override
    public int due(HalfYear halfYear, int halvesLeft) {
        return Wants.sum(open(halfYear));
    }

    @Override
    public Message reason(HalfYear halfYear, Map<RecordId, Integer> given) {
        return Message.of("training.reason.officers", given.size());
    }
}

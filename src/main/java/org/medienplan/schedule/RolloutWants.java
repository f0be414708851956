package org.medienplan.schedule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Every teacher has a seat no later than in the half-year in which the roll-out begins at the school. Where a
/// half-year cannot hold so many, those for whom there is no room come as late as possible before it.
final class RolloutWants implements Wants {

    private final TrainingState state;
    private final TrainingOffer offer;
    private final List<RecordId> schools;
    private final Map<HalfYear, Integer> quotas = new TreeMap<>();

    /// @param room the half-years in which the offer can be held, in order, with the seats that each can hold
    RolloutWants(TrainingState state, TrainingOffer offer, List<RecordId> schools, Map<HalfYear, Integer> room) {
        this.state = state;
        this.offer = offer;
        this.schools = state.inOrder(schools, offer.bundles()).stream()
                .filter(school -> state.start(school, offer.bundles()).isPresent())
                .toList();
        plan(List.copyOf(room.keySet()), room);
    }

    /// From the last half-year back to the first one: what does not fit into one has to come before it.
    private void plan(List<HalfYear> halfYears, Map<HalfYear, Integer> room) {
        int pushed = 0;
        for (int i = halfYears.size() - 1; i >= 0; i--) {
            HalfYear halfYear = halfYears.get(i);
            boolean last = i == halfYears.size() - 1;
            int wanted = pushed + wantedBy(halfYear, i == 0 ? null : halfYears.get(i - 1), last);
            int given = Math.min(wanted, room.getOrDefault(halfYear, 0));
            quotas.put(halfYear, given);
            pushed = wanted - given;
        }
    }

    /// Seats of the schools whose roll-out begins in a half-year, or since the one before in which the offer is held.
    private int wantedBy(HalfYear halfYear, @Nullable HalfYear before, boolean last) {
        int wanted = 0;
        for (Map.Entry<RecordId, Integer> entry : missing().entrySet()) {
            HalfYear start = start(entry.getKey());
            boolean late = before == null || start.compareTo(before) > 0;
            boolean early = start.compareTo(halfYear) <= 0 || last;
            wanted += early && late ? entry.getValue() : 0;
        }
        return wanted;
    }

    private HalfYear start(RecordId school) {
        return state.start(school, offer.bundles()).orElseThrow();
    }

    /// Those who can still be in time come before those who are late anyway.
    @Override
    public Map<RecordId, Integer> open(HalfYear halfYear) {
        Map<RecordId, Integer> missing = missing();
        Map<RecordId, Integer> open = new LinkedHashMap<>(missing);
        missing.forEach((school, seats) -> {
            if (isLate(school, halfYear)) {
                open.remove(school);
                open.put(school, seats);
            }
        });
        return open;
    }

    private boolean isLate(RecordId school, HalfYear halfYear) {
        return start(school).compareTo(halfYear) < 0;
    }

    private Map<RecordId, Integer> missing() {
        Map<RecordId, Integer> open = new LinkedHashMap<>();
        for (RecordId school : schools) {
            int teachers = state.teachers(school, start(school).year());
            int missing = teachers - state.seatsFor(school, offer.bundles());
            if (missing > 0) {
                open.put(school, missing);
            }
        }
        return open;
    }

    @Override
    public int due(HalfYear halfYear, int halvesLeft) {
        int late = missing().entrySet().stream()
                .filter(entry -> isLate(entry.getKey(), halfYear))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return late + quotas.getOrDefault(halfYear, 0);
    }

    @Override
    public Message reason(HalfYear halfYear, Map<RecordId, Integer> given) {
        HalfYear first = given.keySet().stream()
                .map(this::start)
                .min(HalfYear::compareTo)
                .orElse(halfYear);
        HalfYear last = given.keySet().stream()
                .map(this::start)
                .max(HalfYear::compareTo)
                .orElse(halfYear);
        if (last.compareTo(halfYear) < 0) {
            return Message.of("training.reason.late", given.size(), first);
        }
        long late = given.keySet().stream()
                .filter(school -> isLate(school, halfYear))
                .count();
        if (late > 0) {
            return Message.of("training.reason.partly_late", given.size() - late, late);
        }
        return first.equals(last)
                ? Message.of("training.reason.rollout", given.size(), first)
                : Message.of("training.reason.rollouts", given.size(), first, last);
    }
}

package org.medienplan.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medienplan.analysis.training.RolloutTraining;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.calc.Figures;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.plan.school.Authority;
import org.medienplan.plan.training.Audience;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Fills the calendar of one plan, once.
final class CalendarFilling {

    /// Of a hundred seats so many are given away where there is room for more courses; the rest is for those who come
    /// late.
    private static final int GIVEN_OF_HUNDRED = 95;

    private static final int MOST_COURSES = 1000;

    private final Plan plan;
    private final TrainingState state;
    private final List<HalfYear> halfYears;
    private final List<TrainingOffer> offers;
    private final Map<RecordId, Map<HalfYear, Integer>> courses = new HashMap<>();
    private final Map<RecordId, Map<RecordId, Wants>> wants = new LinkedHashMap<>();
    private final List<ProposedSession> sessions = new ArrayList<>();

    CalendarFilling(Figures figures) {
        this.plan = figures.plan();
        this.state = new TrainingState(figures);
        this.halfYears = TrainingCalendar.halfYears(plan);
        this.offers = TrainingCalendar.offers(plan);
        for (TrainingSession session : plan.trainingSessions().rows()) {
            count(session.offer(), session.halfYear(), session.courses());
        }
        offers.forEach(this::prepare);
    }

    /// Each authority holds courses for its own schools. Where these would not even fill half a course, they are guests
    /// of the authority with most schools.
    private void prepare(TrainingOffer offer) {
        Map<RecordId, List<RecordId>> pools = new TreeMap<>();
        for (Authority authority : plan.authorities().rows()) {
            pools.put(authority.id(), new ArrayList<>(state.schools(authority.id())));
        }
        RecordId host = pools.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
                .map(Map.Entry::getKey)
                .orElseThrow();
        List<RecordId> guests = new ArrayList<>();
        pools.entrySet().removeIf(pool -> {
            boolean visits = !pool.getKey().equals(host) && isSmall(offer, pool.getValue());
            return visits && guests.addAll(pool.getValue());
        });
        pools.computeIfAbsent(host, key -> new ArrayList<>()).addAll(guests);
        pools.forEach((authority, schools) -> wants(offer, schools)
                .ifPresent(wanted -> wants.computeIfAbsent(offer.id(), key -> new TreeMap<>())
                        .put(authority, wanted)));
    }

    private boolean isSmall(TrainingOffer offer, List<RecordId> schools) {
        Integer seats = offer.seats();
        int open = wants(offer, schools)
                .map(wanted -> Wants.sum(wanted.open(halfYears.getFirst())))
                .orElse(0);
        return seats != null && offer.audience() != Audience.WHOLE_SCHOOL && 2 * open < seats;
    }

    private Optional<Wants> wants(TrainingOffer offer, List<RecordId> schools) {
        List<RecordId> ordered = state.inOrder(schools, RolloutTraining.bundles(plan));
        return switch (offer.audience()) {
            case WHOLE_SCHOOL -> Optional.of(new DayWants(state, offer, ordered));
            case MEDIA_OFFICERS -> Optional.of(new OfficerWants(state, offer, ordered));
            case TEACHERS -> {
                if (!offer.bundles().isEmpty()) {
                    yield Optional.of(new RolloutWants(state, offer, schools, room(offer)));
                }
                yield offer.toLevel() == null ? Optional.empty() : Optional.of(new LevelWants(state, offer, ordered));
            }
        };
    }

    /// The half-years in which an offer can be held, with the seats that each can hold.
    private Map<HalfYear, Integer> room(TrainingOffer offer) {
        Map<HalfYear, Integer> room = new TreeMap<>();
        possible(offer).forEach(halfYear -> {
            Integer seats = offer.seats();
            room.put(halfYear, seats == null ? Integer.MAX_VALUE : coursesLeft(offer, halfYear) * seats);
        });
        return room;
    }

    private List<HalfYear> possible(TrainingOffer offer) {
        return halfYears.stream().filter(offer::isPossibleIn).toList();
    }

    private int coursesLeft(TrainingOffer offer, HalfYear halfYear) {
        Integer most = offer.maximum();
        int held = courses.getOrDefault(offer.id(), Map.of()).getOrDefault(halfYear, 0);
        return Math.max(0, (most == null ? MOST_COURSES : most) - held);
    }

    private void count(RecordId offer, HalfYear halfYear, int number) {
        courses.computeIfAbsent(offer, key -> new HashMap<>()).merge(halfYear, number, Integer::sum);
    }

    List<ProposedSession> run() {
        for (HalfYear halfYear : halfYears) {
            for (TrainingOffer offer : offers) {
                if (offer.isPossibleIn(halfYear)) {
                    wants.getOrDefault(offer.id(), Map.of())
                            .forEach((authority, wanted) -> fill(offer, halfYear, authority, wanted));
                }
            }
        }
        return sessions;
    }

    /// Offers for which nothing says who needs them.
    List<TrainingOffer> unasked() {
        return offers.stream().filter(offer -> !wants.containsKey(offer.id())).toList();
    }

    private void fill(TrainingOffer offer, HalfYear halfYear, RecordId authority, Wants wanted) {
        int left = Math.toIntExact(possible(offer).stream()
                .filter(other -> other.compareTo(halfYear) >= 0)
                .count());
        int due = Math.min(wanted.due(halfYear, left), Wants.sum(wanted.open(halfYear)));
        int free = coursesLeft(offer, halfYear);
        if (due <= 0 || free == 0) {
            return;
        }
        if (offer.audience() == Audience.WHOLE_SCHOOL) {
            days(offer, halfYear, Math.min(due, free), wanted);
            return;
        }
        Integer seats = offer.seats();
        if (seats == null) {
            hold(offer, halfYear, authority, 1, due, wanted);
            return;
        }
        int usual = Math.ceilDiv(due * 100, seats * GIVEN_OF_HUNDRED);
        int held = Math.min(usual, free);
        int given = usual <= free ? Math.max(1, held * seats * GIVEN_OF_HUNDRED / 100) : held * seats;
        hold(offer, halfYear, authority, held, given, wanted);
    }

    private void hold(TrainingOffer offer, HalfYear halfYear, RecordId holder, int number, int most, Wants wanted) {
        Map<RecordId, Integer> given = new LinkedHashMap<>();
        int left = most;
        for (Map.Entry<RecordId, Integer> open : wanted.open(halfYear).entrySet()) {
            int part = Math.min(left, open.getValue());
            if (part > 0) {
                given.put(open.getKey(), part);
                left -= part;
            }
        }
        book(offer, halfYear, holder, number, given, wanted.reason(halfYear, given));
    }

    private void days(TrainingOffer offer, HalfYear halfYear, int most, Wants wanted) {
        wanted.open(halfYear).entrySet().stream().limit(most).forEach(open -> {
            Map<RecordId, Integer> given = Map.of(open.getKey(), open.getValue());
            book(offer, halfYear, open.getKey(), 1, given, wanted.reason(halfYear, given));
        });
    }

    private void book(
            TrainingOffer offer,
            HalfYear halfYear,
            RecordId holder,
            int number,
            Map<RecordId, Integer> given,
            Message reason) {
        given.forEach((school, seats) -> state.give(offer, school, seats));
        count(offer.id(), halfYear, number);
        sessions.add(new ProposedSession(offer, halfYear, holder, number, given, reason));
    }
}

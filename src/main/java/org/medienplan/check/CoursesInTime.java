package org.medienplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.medienplan.analysis.training.Rollout;
import org.medienplan.analysis.training.SeatBook;
import org.medienplan.analysis.training.Seats;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.school.School;
import org.medienplan.plan.training.OfferAudience;
import org.medienplan.plan.training.SeatBooking;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The courses that are missing for the teachers of a roll-out to be trained in time. Each authority holds them for its
/// own schools, as late as the roll-out allows, under the seats of a course and the most courses of a half-year.
final class CoursesInTime {

    private final Plan plan;
    private final Measure measure;
    private final Map<RecordId, Map<RecordId, Integer>> open = new TreeMap<>();
    private final List<Identified> records = new ArrayList<>();
    private int courses;

    private CoursesInTime(Plan plan, Measure measure, List<Rollout.AtSchool> schools) {
        this.plan = plan;
        this.measure = measure;
        SeatBook seats = SeatBook.of(plan);
        schools.forEach(at -> {
            int missing = at.teachers() - trained(seats.of(at.school()));
            RecordId authority =
                    plan.schools().find(at.school()).map(School::authority).orElse(null);
            if (missing > 0 && authority != null) {
                open.computeIfAbsent(authority, key -> new LinkedHashMap<>()).put(at.school(), missing);
            }
        });
        TrainingCalendar.offers(plan).stream().filter(this::isFor).forEach(this::hold);
    }

    /// What is missing of a roll-out, given the teachers at its schools.
    static CoursesInTime of(Plan plan, Measure measure, List<Rollout.AtSchool> schools) {
        return new CoursesInTime(plan, measure, schools);
    }

    /// Whether everybody would be trained in time.
    boolean isEnough() {
        return open.values().stream().allMatch(Map::isEmpty);
    }

    int courses() {
        return courses;
    }

    /// The sessions and who takes part, as new records.
    List<Identified> records() {
        return records;
    }

    private int trained(List<Seats> taken) {
        return taken.stream()
                .filter(seat -> seat.offer().bundles().contains(measure.bundle()))
                .filter(seat -> seat.halfYear().compareTo(measure.start()) <= 0)
                .mapToInt(Seats::number)
                .sum();
    }

    private boolean isFor(TrainingOffer offer) {
        return offer.audience() == OfferAudience.TEACHERS && offer.bundles().contains(measure.bundle());
    }

    private void hold(TrainingOffer offer) {
        Map<HalfYear, Integer> held = new TreeMap<>();
        plan.trainingSessions().rows().stream()
                .filter(session -> session.offer().equals(offer.id()))
                .forEach(session -> held.merge(session.halfYear(), session.courses(), Integer::sum));
        for (HalfYear halfYear : TrainingCalendar.halfYears(plan).reversed()) {
            if (offer.isPossibleIn(halfYear) && halfYear.compareTo(measure.start()) <= 0) {
                open.forEach((authority, missing) -> hold(offer, halfYear, authority, held));
            }
        }
    }

    private void hold(TrainingOffer offer, HalfYear halfYear, RecordId authority, Map<HalfYear, Integer> held) {
        Map<RecordId, Integer> missing = open.getOrDefault(authority, Map.of());
        int wanted = missing.values().stream().mapToInt(Integer::intValue).sum();
        Integer seats = offer.seats();
        int needed = seats == null ? Math.min(wanted, 1) : Math.ceilDiv(wanted, seats);
        int number = Math.min(needed, left(offer.maximum(), held.getOrDefault(halfYear, 0)));
        if (number > 0) {
            RecordId session = free(RecordType.TRAINING_SESSION, measure.id().key());
            records.add(new TrainingSession(session, offer.id(), halfYear, authority, number, null, null));
            book(session, missing, seats == null ? wanted : number * seats);
            held.merge(halfYear, number, Integer::sum);
            courses += number;
        }
    }

    private static int left(@Nullable Integer most, int held) {
        return most == null ? Integer.MAX_VALUE : Math.max(0, most - held);
    }

    private void book(RecordId session, Map<RecordId, Integer> missing, int seats) {
        int left = seats;
        for (RecordId school : List.copyOf(missing.keySet())) {
            int part = Math.min(left, missing.getOrDefault(school, 0));
            if (part > 0) {
                RecordId id = free(RecordType.SEAT_BOOKING, session.key());
                records.add(new SeatBooking(id, session, school, part));
                missing.computeIfPresent(school, (key, all) -> all == part ? null : Integer.valueOf(all - part));
                left -= part;
            }
        }
    }

    /// An id that no record has, here or in the plan.
    private RecordId free(RecordType type, String stem) {
        int number = 1;
        while (true) {
            RecordId id = new RecordId(type, stem + "-" + number);
            boolean taken = records.stream().map(Identified::id).anyMatch(id::equals);
            Optional<? extends Identified> found = plan.find(id);
            if (!taken && found.isEmpty()) {
                return id;
            }
            number++;
        }
    }
}

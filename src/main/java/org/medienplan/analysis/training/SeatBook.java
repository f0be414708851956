package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.SeatBooking;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Who takes which seats in the planned years. Sessions outside of them count for nothing, as they cost nothing.
public final class SeatBook {

    private static final Comparator<Seats> ORDER = Comparator.comparing(Seats::halfYear)
            .thenComparingInt(seats -> seats.offer().rank())
            .thenComparing(seats -> seats.session().id())
            .thenComparing(Seats::school);

    private final Map<RecordId, List<Seats>> bySchool = new HashMap<>();
    private final Map<RecordId, Integer> bySession = new HashMap<>();

    private SeatBook(Plan plan) {
        List<Seats> all = new ArrayList<>();
        for (SeatBooking booking : plan.seatBookings().rows()) {
            TrainingSession session =
                    plan.trainingSessions().find(booking.session()).orElse(null);
            TrainingOffer offer = session == null
                    ? null
                    : plan.trainingOffers().find(session.offer()).orElse(null);
            if (session != null && offer != null) {
                bySession.merge(session.id(), booking.seats(), Integer::sum);
                if (isPlanned(plan, session.halfYear())) {
                    all.add(new Seats(offer, session, booking.school(), booking.seats()));
                }
            }
        }
        all.sort(ORDER);
        all.forEach(seats -> bySchool.computeIfAbsent(seats.school(), key -> new ArrayList<>())
                .add(seats));
    }

    public static SeatBook of(Plan plan) {
        return new SeatBook(plan);
    }

    /// Whether a half-year is one of the planned years.
    public static boolean isPlanned(Plan plan, HalfYear halfYear) {
        return plan.header().firstYear() <= halfYear.year()
                && halfYear.year() <= plan.header().lastYear();
    }

    /// The seats of a school, from the first half-year on, in each in the order of the offers.
    public List<Seats> of(RecordId school) {
        return bySchool.getOrDefault(school, List.of());
    }

    /// The seats taken in a session.
    public int taken(TrainingSession session) {
        return bySession.getOrDefault(session.id(), 0);
    }

    /// The seats that a session has; empty where there is no limit.
    public static OptionalInt offered(TrainingSession session, TrainingOffer offer) {
        Integer own = session.seats();
        Integer seats = own == null ? offer.seats() : own;
        return seats == null ? OptionalInt.empty() : OptionalInt.of(seats * session.courses());
    }
}

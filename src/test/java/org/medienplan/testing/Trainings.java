package org.medienplan.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Fields;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.LevelCount;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.OfferAudience;
import org.medienplan.plan.training.ReleasePayer;
import org.medienplan.plan.training.SeatBooking;
import org.medienplan.plan.training.Term;
import org.medienplan.plan.training.Trainer;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.plan.training.TrainingSession;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Words for offers, their courses, who takes part, and media officers, to be put into a [PlanBuilder].
public final class Trainings {

    private Trainings() {}

    public static RecordId offerId(String key) {
        return new RecordId(RecordType.TRAINING_OFFER, key);
    }

    /// An offer of a provider for teachers, with ten seats, in any half-year, that leads to no level.
    ///
    /// @param details other fields
    public static TrainingOffer offer(String key, Detail.Values... details) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "name",
                key,
                "rank",
                1,
                "audience",
                OfferAudience.TEACHERS,
                "areas",
                Set.of(),
                "hours",
                Decimal.of(3),
                "seats",
                10,
                "trainer",
                Trainer.EXTERNAL,
                "term",
                Term.EITHER,
                "bundles",
                Set.of()));
        for (Detail.Values detail : details) {
            values.putAll(detail.fields());
        }
        return (TrainingOffer) Fields.of(RecordType.TRAINING_OFFER)
                .create(offerId(key), values)
                .orElseThrow();
    }

    /// That an offer trains for the roll-out of the one bundle.
    public static Detail.Values forRollout() {
        return Details.with("bundles", Set.of(PlanBuilder.BUNDLE));
    }

    /// That an item prices a course.
    public static Detail.Values pricedBy(String item) {
        return Details.with("item", Details.item(item));
    }

    public static RecordId sessionId(String key) {
        return new RecordId(RecordType.TRAINING_SESSION, key);
    }

    /// Courses of an offer at the authority.
    public static TrainingSession courses(String key, String offer, String halfYear, int courses) {
        return courses(key, offer, halfYear, courses, PlanBuilder.AUTHORITY);
    }

    /// Courses of an offer at a holder.
    public static TrainingSession courses(String key, String offer, String halfYear, int courses, RecordId holder) {
        return new TrainingSession(sessionId(key), offerId(offer), half(halfYear), holder, courses, null, null);
    }

    /// Seats that a school takes in a session.
    public static SeatBooking seats(String session, String school, int seats) {
        return new SeatBooking(
                new RecordId(RecordType.SEAT_BOOKING, session + "-" + school),
                sessionId(session),
                Details.school(school),
                seats);
    }

    /// Teachers of a school in an area: some at the lowest level, the others at the next one.
    public static LevelCount levels(String school, Area area, @Nullable Integer a1, @Nullable Integer a2) {
        RecordId id = Details.school(school);
        return new LevelCount(LevelCount.idOf(id, area), id, area, a1, a2, 0, 0, 0, 0, null, null);
    }

    /// Hours that somebody bears for the media officers of a school.
    public static MediaOfficer released(
            String key, String school, String hours, ReleasePayer payer, @Nullable String item) {
        return released(key, school, hours, payer, item, null, null);
    }

    /// The same over some years.
    public static MediaOfficer released(
            String key,
            String school,
            String hours,
            ReleasePayer payer,
            @Nullable String item,
            @Nullable Integer from,
            @Nullable Integer to) {
        return new MediaOfficer(
                new RecordId(RecordType.MEDIA_OFFICER, key),
                Details.school(school),
                1,
                Details.decimal(hours),
                payer,
                item == null ? null : Details.item(item),
                from,
                to,
                null);
    }

    private static HalfYear half(String text) {
        return HalfYear.parse(text).orElseThrow();
    }
}

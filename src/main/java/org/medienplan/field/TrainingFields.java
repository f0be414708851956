package org.medienplan.field;

import static org.medienplan.field.FieldSpec.optional;
import static org.medienplan.field.FieldSpec.required;
import static org.medienplan.field.Fields.categories;
import static org.medienplan.field.Fields.choice;
import static org.medienplan.field.Fields.count;
import static org.medienplan.field.Fields.date;
import static org.medienplan.field.Fields.decimal;
import static org.medienplan.field.Fields.halfYear;
import static org.medienplan.field.Fields.holder;
import static org.medienplan.field.Fields.reference;
import static org.medienplan.field.Fields.setOf;
import static org.medienplan.field.Fields.text;
import static org.medienplan.field.Fields.year;

import java.util.stream.Stream;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.Level;
import org.medienplan.plan.training.LevelAim;
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
import org.medienplan.ref.RecordType;

/// The fields of levels, offers, sessions and media officers.
final class TrainingFields {

    private TrainingFields() {}

    static Stream<RecordFields<?>> all() {
        return Stream.of(levelCount(), levelAim(), offer(), session(), booking(), mediaOfficer());
    }

    private static RecordFields<LevelCount> levelCount() {
        return RecordFields.of(
                RecordType.LEVEL_COUNT,
                LevelCount.class,
                required("school", reference(RecordType.SCHOOL)).owning(),
                required("area", choice(Area.class)),
                optional("a1", teachers()),
                optional("a2", teachers()),
                optional("b1", teachers()),
                optional("b2", teachers()),
                optional("c1", teachers()),
                optional("c2", teachers()),
                optional("date", date()),
                optional("source", text(500)));
    }

    private static RecordFields<LevelAim> levelAim() {
        return RecordFields.of(
                RecordType.LEVEL_AIM,
                LevelAim.class,
                required("schools", setOf(reference(RecordType.SCHOOL))).meaningAll(),
                required("school_types", setOf(reference(RecordType.SCHOOL_TYPE)))
                        .meaningAll(),
                required("categories", categories()).meaningAll(),
                optional("area", choice(Area.class)),
                required("level", choice(Level.class)),
                optional("year", year()),
                optional("note", text(2000)));
    }

    private static RecordFields<TrainingOffer> offer() {
        return RecordFields.of(
                RecordType.TRAINING_OFFER,
                TrainingOffer.class,
                required("name", text(200)),
                required("rank", count(0, 1000)),
                required("audience", choice(OfferAudience.class)),
                required("areas", setOf(choice(Area.class))).meaningAll(),
                optional("from_level", choice(Level.class)),
                optional("to_level", choice(Level.class)),
                required("hours", decimal(Decimal.ZERO)).in("hours"),
                optional("seats", count(1, 1000)),
                required("trainer", choice(Trainer.class)),
                optional("item", reference(RecordType.ITEM)),
                required("term", choice(Term.class)),
                optional("first", halfYear()),
                optional("last", halfYear()),
                optional("maximum", count(0, 1000)),
                required("bundles", setOf(reference(RecordType.BUNDLE))),
                optional("note", text(2000)));
    }

    private static RecordFields<TrainingSession> session() {
        return RecordFields.of(
                RecordType.TRAINING_SESSION,
                TrainingSession.class,
                required("offer", reference(RecordType.TRAINING_OFFER)),
                required("half_year", halfYear()),
                required("holder", holder()),
                required("courses", count(1, 1000)),
                optional("seats", count(1, 1000)),
                optional("note", text(2000)));
    }

    private static RecordFields<SeatBooking> booking() {
        return RecordFields.of(
                RecordType.SEAT_BOOKING,
                SeatBooking.class,
                required("session", reference(RecordType.TRAINING_SESSION)).owning(),
                required("school", reference(RecordType.SCHOOL)),
                required("seats", count(1, 10_000)));
    }

    private static RecordFields<MediaOfficer> mediaOfficer() {
        return RecordFields.of(
                RecordType.MEDIA_OFFICER,
                MediaOfficer.class,
                required("school", reference(RecordType.SCHOOL)).owning(),
                required("persons", count(0, 50)),
                required("hours", decimal(Decimal.ZERO)).in("lessons"),
                required("payer", choice(ReleasePayer.class)),
                optional("priced_by", reference(RecordType.ITEM)),
                optional("from_year", year()),
                optional("to_year", year()),
                optional("note", text(2000)));
    }

    private static Kind<Integer> teachers() {
        return count(0, 10_000);
    }
}

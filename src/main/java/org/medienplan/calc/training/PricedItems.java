package org.medienplan.calc.training;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.MediaOfficer;
import org.medienplan.plan.training.ReleasePayer;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.ref.RecordId;

/// The items whose demand the calendar and the released hours say exactly, so that no rule of a standard has to
/// estimate it: those that a session's offer names, and those that price hours which the authority pays.
///
/// @param courses items priced per course
/// @param hours items priced per weekly hour and year
public record PricedItems(Set<RecordId> courses, Set<RecordId> hours) {

    /// The items of a plan.
    public static PricedItems of(Plan plan) {
        Set<RecordId> courses = new TreeSet<>();
        plan.trainingSessions().rows().stream()
                .flatMap(session -> plan.trainingOffers().find(session.offer()).stream())
                .map(TrainingOffer::item)
                .flatMap(PricedItems::known)
                .forEach(courses::add);
        Set<RecordId> hours = new TreeSet<>();
        plan.mediaOfficers().rows().stream()
                .filter(officer -> officer.payer() == ReleasePayer.AUTHORITY)
                .map(MediaOfficer::pricedBy)
                .flatMap(PricedItems::known)
                .forEach(hours::add);
        return new PricedItems(courses, hours);
    }

    private static Stream<RecordId> known(@Nullable RecordId item) {
        return Stream.ofNullable(item);
    }
}

package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.calc.Beginnings;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Measure;
import org.medienplan.plan.training.TrainingOffer;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// The rule "trained before roll-out": of every measure whose bundle some offer trains for, how many teachers have a
/// seat in such an offer no later than in the half-year in which the measure begins, since what is ordered in it is
/// delivered after its first weeks. A seat counts for one teacher; more seats than teachers count for all of them.
public final class RolloutTraining {

    private final Figures figures;
    private final SeatBook seats;
    private final Beginnings beginnings;

    private RolloutTraining(Figures figures) {
        this.figures = figures;
        this.seats = SeatBook.of(figures.plan());
        this.beginnings = Beginnings.of(figures);
    }

    /// The measures with training, from the first to begin to the last.
    public static List<Rollout> of(Figures figures) {
        RolloutTraining training = new RolloutTraining(figures);
        Set<RecordId> bundles = bundles(figures.plan());
        return figures.plan().measures().rows().stream()
                .filter(measure -> bundles.contains(measure.bundle()))
                .sorted(Comparator.comparing(Measure::start).thenComparing(Measure::id))
                .map(training::rollout)
                .filter(rollout -> rollout.teachers() > 0)
                .toList();
    }

    /// The bundles for whose roll-out there is a training.
    public static Set<RecordId> bundles(Plan plan) {
        return plan.trainingOffers().rows().stream()
                .flatMap(offer -> offer.bundles().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Rollout rollout(Measure measure) {
        List<Rollout.AtSchool> schools = new ArrayList<>();
        beginnings.holders(measure).stream()
                .filter(holder -> holder.type() == RecordType.SCHOOL)
                .sorted()
                .forEach(school -> schools.add(atSchool(school, measure)));
        return new Rollout(measure.id(), measure.start(), schools);
    }

    private Rollout.AtSchool atSchool(RecordId school, Measure measure) {
        int teachers = teachers(school, measure.start().year());
        int taken = seats.of(school).stream()
                .filter(seat -> isInTime(seat.halfYear(), measure))
                .filter(seat -> isFor(seat.offer(), measure))
                .mapToInt(Seats::number)
                .sum();
        return new Rollout.AtSchool(school, teachers, Math.min(teachers, taken));
    }

    private static boolean isInTime(HalfYear training, Measure measure) {
        return training.compareTo(measure.start()) <= 0;
    }

    private static boolean isFor(TrainingOffer offer, Measure measure) {
        return offer.bundles().contains(measure.bundle());
    }

    private int teachers(RecordId school, int year) {
        return figures.frame().contains(year) ? Math.toIntExact(figures.value(Metric.TEACHERS, year, school, null)) : 0;
    }
}

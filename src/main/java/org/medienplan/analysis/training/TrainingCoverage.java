package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.OfferAudience;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// How many teachers of a school have had a seat up to the end of a half-year. Every seat counts for another teacher
/// until all of them have had one; what is only for media officers does not count.
///
/// @param school the school
/// @param teachers its teachers in the first planned year
/// @param trained teachers with a seat, by half-year
public record TrainingCoverage(RecordId school, int teachers, List<Integer> trained) {

    /// The coverage of schools.
    ///
    /// @param order the schools to list
    /// @param area the area that the offer has to train, null for any
    public static List<TrainingCoverage> of(Figures figures, List<RecordId> order, @Nullable Area area) {
        SeatBook seats = SeatBook.of(figures.plan());
        List<HalfYear> halfYears = TrainingCalendar.halfYears(figures.plan());
        int year = figures.frame().firstYear();
        return order.stream()
                .filter(school -> figures.value(Metric.SCHOOLS, year, school, null) > 0)
                .map(school -> {
                    int teachers = Math.toIntExact(figures.value(Metric.TEACHERS, year, school, null));
                    return new TrainingCoverage(school, teachers, trained(seats.of(school), halfYears, teachers, area));
                })
                .toList();
    }

    private static List<Integer> trained(
            List<Seats> taken, List<HalfYear> halfYears, int teachers, @Nullable Area area) {
        List<Integer> trained = new ArrayList<>();
        for (HalfYear halfYear : halfYears) {
            int sum = taken.stream()
                    .filter(seat -> seat.halfYear().compareTo(halfYear) <= 0)
                    .filter(seat -> seat.offer().audience() != OfferAudience.MEDIA_OFFICERS)
                    .filter(seat -> area == null || seat.offer().trains(area))
                    .mapToInt(Seats::number)
                    .sum();
            trained.add(Math.min(teachers, sum));
        }
        return trained;
    }
}

package org.medienplan.calc.teaching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Table;
import org.medienplan.plan.pedagogy.Timetable;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.SchoolCategory;

/// The assumptions on how many periods of a week can be used.
///
/// @param all the assumptions of a plan
public record Timetables(Table<Timetable> all) {

    public static Timetables of(Plan plan) {
        return new Timetables(plan.timetables());
    }

    /// The assumption for schools of a category: the first that names it, else the first that names none.
    public Optional<Timetable> find(@Nullable SchoolCategory category) {
        Optional<Timetable> own = all.rows().stream()
                .filter(timetable -> category != null && timetable.categories().contains(category))
                .findFirst();
        return own.or(() -> all.rows().stream()
                .filter(timetable -> timetable.categories().isEmpty())
                .findFirst());
    }

    /// Its periods, or [Counts#UNKNOWN].
    public int periods(@Nullable SchoolCategory category) {
        return find(category).map(Timetable::usablePeriods).orElse(Counts.UNKNOWN);
    }
}

package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.training.Area;
import org.medienplan.ref.RecordId;

/// Where the teachers of a school are when everything in the calendar has been held.
///
/// @param levels where they are today
/// @param seats what they take part in
public record LevelForecast(LevelBook levels, SeatBook seats) {

    /// The teachers of a school by level then; empty where nobody has counted them today.
    ///
    /// @param area the area, null for the mean of all that are known
    public Optional<Spread> of(RecordId school, @Nullable Area area) {
        if (area != null) {
            return levels.levels(school, area).map(today -> lifted(today, school, area));
        }
        List<Spread> areas = new ArrayList<>();
        for (Map.Entry<Area, Spread> entry : levels.areas(school).entrySet()) {
            areas.add(lifted(entry.getValue(), school, entry.getKey()));
        }
        return areas.isEmpty() ? Optional.empty() : Optional.of(Spread.mean(areas));
    }

    private Spread lifted(Spread today, RecordId school, Area area) {
        Spread then = today;
        for (Seats taken : seats.of(school)) {
            if (taken.offer().trains(area)) {
                then = then.lifted(taken.offer(), taken.number());
            }
        }
        return then;
    }
}

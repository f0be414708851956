package org.medienplan.analysis.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.school.School;
import org.medienplan.plan.training.Area;
import org.medienplan.plan.training.Level;
import org.medienplan.plan.training.LevelAim;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;

/// Teachers by level at every school, by school type and altogether. Rows add up to the rows above them.
///
/// @param schools one row for each school, in the order asked for
/// @param types one row for each school type, in the order in which its first school comes
/// @param sum all of them
public record LevelTable(List<LevelRow> schools, List<LevelRow> types, LevelRow sum) {

    /// The levels of the schools that are open in the first planned year.
    ///
    /// @param order the schools to list
    /// @param area the area, null for the mean of all
    public static LevelTable of(Figures figures, List<RecordId> order, @Nullable Area area) {
        LevelBook levels = LevelBook.of(figures.plan());
        LevelForecast forecast = new LevelForecast(levels, SeatBook.of(figures.plan()));
        int year = figures.frame().firstYear();
        List<LevelRow> rows = new ArrayList<>();
        Map<RecordId, LevelRow> types = new LinkedHashMap<>();
        LevelRow sum = LevelRow.NOTHING;
        for (RecordId school : order) {
            Optional<School> found = figures.plan().schools().find(school);
            if (found.isPresent() && figures.value(Metric.SCHOOLS, year, school, null) > 0) {
                long teachers = figures.value(Metric.TEACHERS, year, school, null);
                LevelRow row = row(school, area, teachers, levels, forecast);
                RecordId type = found.get().schoolType();
                rows.add(row);
                types.merge(type, row.plus(LevelRow.NOTHING, type), (a, b) -> a.plus(b, type));
                sum = sum.plus(row, null);
            }
        }
        return new LevelTable(rows, List.copyOf(types.values()), sum);
    }

    private static LevelRow row(
            RecordId school, @Nullable Area area, long teachers, LevelBook levels, LevelForecast forecast) {
        Optional<Spread> now = levels.levels(school, area);
        Level aim = levels.aim(school, area).map(LevelAim::level).orElse(null);
        Optional<Spread> then = forecast.of(school, area);
        int below = aim == null ? 0 : now.map(spread -> spread.below(aim)).orElse(0);
        int expected = aim == null ? 0 : then.map(spread -> spread.below(aim)).orElse(0);
        return new LevelRow(
                school,
                1,
                now.isPresent() ? 0 : 1,
                teachers,
                now.orElse(Spread.NOBODY),
                then.orElse(Spread.NOBODY),
                aim,
                aim == null ? 0 : 1,
                below,
                expected);
    }
}

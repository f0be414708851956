package org.medienplan.ui.step.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.analysis.training.CalendarRow;
import org.medienplan.analysis.training.LevelTable;
import org.medienplan.analysis.training.Rollout;
import org.medienplan.analysis.training.RolloutTraining;
import org.medienplan.analysis.training.TrainingCalendar;
import org.medienplan.plan.Plan;
import org.medienplan.plan.training.Area;
import org.medienplan.quantity.ControlledRounding;
import org.medienplan.ref.RecordId;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.workspace.Snapshot;

/// What the first page of the step shows of a plan.
///
/// @param firstYear the first planned year
/// @param lastYear the last planned year
/// @param area the area whose levels are shown, empty for the mean of all
/// @param levels teachers by level
/// @param names of the school types and schools in it
/// @param waves what is rolled out, and who is trained by then
/// @param calendar the offers over the half-years
/// @param thousands what the offers cost by year, in thousands of euros that add up
/// @param sessions whether anything is in the calendar at all
record CalendarContent(
        int firstYear,
        int lastYear,
        Optional<Area> area,
        LevelTable levels,
        Map<RecordId, String> names,
        List<Wave> waves,
        TrainingCalendar calendar,
        Optional<ControlledRounding> thousands,
        boolean sessions) {

    private static final long THOUSAND_EUROS = 100_000;

    /// Computed in the background.
    static CalendarContent of(Snapshot snapshot, Optional<Area> area) {
        Plan plan = snapshot.plan();
        TrainingCalendar calendar = TrainingCalendar.of(snapshot.figures());
        List<Rollout> rollouts = RolloutTraining.of(snapshot.figures());
        LevelTable levels = LevelTable.of(snapshot.figures(), SchoolOrder.ids(plan), area.orElse(null));
        return new CalendarContent(
                plan.header().firstYear(),
                plan.header().lastYear(),
                area,
                levels,
                TypeNames.of(levels, plan),
                Wave.of(rollouts, plan),
                calendar,
                calendar.rows().isEmpty() ? Optional.empty() : Optional.of(thousands(calendar)),
                plan.trainingSessions().size() > 0);
    }

    private static ControlledRounding thousands(TrainingCalendar calendar) {
        long[][] exact = calendar.rows().stream()
                .map(CalendarRow::centsByYear)
                .map(cents -> cents.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        return ControlledRounding.of(exact, THOUSAND_EUROS);
    }

    int teachers() {
        return waves.stream().mapToInt(Wave::teachers).sum();
    }

    int trained() {
        return waves.stream().mapToInt(Wave::trained).sum();
    }
}

package org.medienplan.ui.step.training;

import org.medienplan.analysis.training.LevelRow;
import org.medienplan.analysis.training.LevelTable;
import org.medienplan.text.Texts;
import org.medienplan.ui.place.SchoolOrder;
import org.medienplan.workspace.Snapshot;

/// How far the step is.
///
/// @param teachers teachers at all schools
/// @param unknown schools without levels
/// @param schools schools that are counted
/// @param sessions whether anything is in the calendar
record TrainingState(long teachers, int unknown, int schools, boolean sessions) {

    /// Computed in the background.
    static TrainingState of(Snapshot snapshot) {
        LevelRow sum = LevelTable.of(snapshot.figures(), SchoolOrder.ids(snapshot.plan()), null)
                .sum();
        return new TrainingState(
                sum.teachers(),
                sum.unknown(),
                sum.schools(),
                snapshot.plan().trainingSessions().size() > 0);
    }

    boolean isBegun() {
        return unknown < schools || sessions;
    }

    boolean isComplete() {
        return unknown == 0 && sessions;
    }

    String sentence(Texts texts) {
        return unknown == 0
                ? texts.say("training.state.all", teachers)
                : texts.say("training.state.some", teachers, unknown);
    }
}

package org.medienplan.ui.step.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.medienplan.analysis.support.Responsibilities;
import org.medienplan.plan.support.ServiceTask;

/// The lines of the matrix as they stand below each other: levels, and below an unfolded one its tasks.
///
/// @param all all tasks
/// @param lines what is in view
record MatrixLines(Responsibilities all, List<Line> lines) {

    /// One line.
    sealed interface Line {

        /// The tasks behind it.
        Responsibilities tasks();
    }

    /// The head of a level.
    record Level(int level, Responsibilities tasks, boolean unfolded) implements Line {}

    /// One task.
    record Task(Responsibilities.Row row) implements Line {
        @Override
        public Responsibilities tasks() {
            return new Responsibilities(List.of(row));
        }
    }

    /// @param folded levels of which no task is in view
    static MatrixLines of(Responsibilities all, Set<Integer> folded) {
        List<Line> lines = new ArrayList<>();
        for (int level = 0; level <= ServiceTask.HIGHEST_LEVEL; level++) {
            Responsibilities tasks = all.ofLevel(level);
            if (!tasks.rows().isEmpty()) {
                lines.add(new Level(level, tasks, !folded.contains(level)));
                if (!folded.contains(level)) {
                    tasks.rows().forEach(row -> lines.add(new Task(row)));
                }
            }
        }
        return new MatrixLines(all, List.copyOf(lines));
    }
}

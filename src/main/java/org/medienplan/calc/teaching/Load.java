package org.medienplan.calc.teaching;

import java.util.Comparator;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.ref.RecordId;

/// What one class of a project uses of something while it works.
///
/// @param project the project
/// @param perClass units for each class
public record Load(TeachingProject project, long perClass) {

    /// The largest first; equal ones by their keys, so that the order in which projects come does not matter.
    static final Comparator<Load> LARGEST_FIRST = Comparator.comparingLong(Load::perClass)
            .reversed()
            .thenComparing(load -> load.project().id(), Comparator.<RecordId>naturalOrder());
}

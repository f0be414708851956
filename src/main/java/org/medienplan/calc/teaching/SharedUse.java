package org.medienplan.calc.teaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Counts;

/// What passes from class to class: only what is in use at one time is needed. Within a project the same unit serves
/// several capabilities, so that the largest of them counts.
final class SharedUse {

    private SharedUse() {}

    /// What each class of each project uses, or nothing where the size of classes is not known.
    static Optional<List<Load>> loads(List<Use> uses, int classSize) {
        Map<TeachingProject, Long> largest = new LinkedHashMap<>();
        for (Use use : uses) {
            int units = use.units(classSize);
            if (!Counts.known(units)) {
                return Optional.empty();
            }
            largest.merge(use.project(), (long) units, Math::max);
        }
        List<Load> loads = new ArrayList<>();
        largest.forEach((project, units) -> loads.add(new Load(project, units)));
        return Optional.of(loads);
    }

    /// The peak, or nothing where it cannot be known.
    static Optional<Peak> peak(List<Use> uses, SchoolWeek week) {
        return Counts.known(week.periods())
                ? loads(uses, week.classSize()).map(loads -> Peak.of(loads, week.periods()))
                : Optional.empty();
    }
}

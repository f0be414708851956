package org.medienplan.calc.teaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medienplan.plan.pedagogy.TeachingProject;
import org.medienplan.quantity.Counts;

/// What lessons take of the line at one time: all capabilities of a project load it together.
final class LineUse {

    private LineUse() {}

    /// The peak in kbit/s, or nothing where it cannot be known.
    static Optional<Peak> peak(List<Use> uses, SchoolWeek week) {
        if (!Counts.known(week.periods())) {
            return Optional.empty();
        }
        Map<TeachingProject, Long> sums = new LinkedHashMap<>();
        for (Use use : uses) {
            Integer each = use.capability().bandwidth();
            int units = Teams.units(use.capability(), use.project(), week.classSize());
            if (!Counts.known(units)) {
                return Optional.empty();
            }
            sums.merge(use.project(), Math.multiplyExact((long) units, each == null ? 0 : each), Math::addExact);
        }
        List<Load> loads = new ArrayList<>();
        sums.forEach((project, load) -> loads.add(new Load(project, load)));
        return Optional.of(Peak.of(loads, week.periods()));
    }
}

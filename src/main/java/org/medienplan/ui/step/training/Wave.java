package org.medienplan.ui.step.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.medienplan.analysis.training.Rollout;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.RecordId;

/// Everything that begins to be rolled out in one half-year.
///
/// @param start the half-year
/// @param types short names of the school types
/// @param bundles names of the bundles
/// @param rollouts the measures
record Wave(HalfYear start, List<String> types, List<String> bundles, List<Rollout> rollouts) {

    /// The measures of a plan, by the half-year in which they begin.
    static List<Wave> of(List<Rollout> rollouts, Plan plan) {
        Map<HalfYear, List<Rollout>> byStart = new TreeMap<>();
        rollouts.forEach(rollout -> byStart.computeIfAbsent(rollout.start(), key -> new ArrayList<>())
                .add(rollout));
        return byStart.entrySet().stream()
                .map(entry -> new Wave(
                        entry.getKey(),
                        types(entry.getValue(), plan),
                        bundles(entry.getValue(), plan),
                        entry.getValue()))
                .toList();
    }

    private static List<String> types(List<Rollout> rollouts, Plan plan) {
        Set<String> names = new LinkedHashSet<>();
        for (Rollout rollout : rollouts) {
            for (Rollout.AtSchool at : rollout.schools()) {
                plan.schools()
                        .find(at.school())
                        .flatMap(school -> plan.schoolTypes().find(school.schoolType()))
                        .ifPresent(type -> names.add(type.shortName()));
            }
        }
        return List.copyOf(names);
    }

    private static List<String> bundles(List<Rollout> rollouts, Plan plan) {
        Set<String> names = new LinkedHashSet<>();
        rollouts.stream()
                .flatMap(rollout -> plan.measures().find(rollout.measure()).stream())
                .flatMap(measure -> plan.bundles().find(measure.bundle()).stream())
                .forEach(bundle -> names.add(bundle.name()));
        return List.copyOf(names);
    }

    int teachers() {
        return rollouts.stream().mapToInt(Rollout::teachers).sum();
    }

    int trained() {
        return rollouts.stream().mapToInt(Rollout::trained).sum();
    }

    /// The measure to look at first.
    RecordId firstMeasure() {
        return rollouts.getFirst().measure();
    }
}

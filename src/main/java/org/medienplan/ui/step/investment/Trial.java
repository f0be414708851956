package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.medienplan.change.Change;
import org.medienplan.change.Difference;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;

/// What if: some assumptions at other values than those of the plan. Nothing of it is in the plan.
///
/// @param steps by how many steps each lever is away from the plan, none of them 0
record Trial(Map<Lever, Integer> steps) {

    /// Nothing is other than in the plan.
    static final Trial NONE = new Trial(Map.of());

    Trial {
        steps = Map.copyOf(steps);
    }

    /// The same trial with a lever at another value.
    Trial with(Lever lever, int newSteps) {
        Map<Lever, Integer> changed = new LinkedHashMap<>(steps);
        if (newSteps == 0) {
            changed.remove(lever);
        } else {
            changed.put(lever, newSteps);
        }
        return new Trial(changed);
    }

    boolean isNothing() {
        return steps.isEmpty();
    }

    int of(Lever lever) {
        return steps.getOrDefault(lever, 0);
    }

    /// The plan as it would be.
    Plan on(Plan plan) {
        Plan tried = plan;
        for (Map.Entry<Lever, Integer> entry : sorted()) {
            List<Identified> changed = new ArrayList<>(entry.getKey().changed(tried, entry.getValue()));
            tried = tried.withAll(changed);
        }
        return tried;
    }

    /// All of it as one edit.
    Change change() {
        return new Change(label(), plan -> Outcome.ok(Difference.between(plan, on(plan))));
    }

    private Message label() {
        List<Map.Entry<Lever, Integer>> sorted = sorted();
        Lever first = sorted.getFirst().getKey();
        return sorted.size() == 1
                ? Message.of(
                        "trial.label",
                        Message.of("trial.kind." + first.kind().name().toLowerCase(Locale.ROOT)),
                        first.fullName())
                : Message.of("trial.label.several", sorted.size());
    }

    // The same order every time, whatever was moved first.
    private List<Map.Entry<Lever, Integer>> sorted() {
        return steps.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Lever, Integer> entry) ->
                                entry.getKey().kind())
                        .thenComparing(entry -> entry.getKey().target()))
                .toList();
    }
}

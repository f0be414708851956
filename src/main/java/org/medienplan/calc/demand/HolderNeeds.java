package org.medienplan.calc.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one holder needs beside its provision standard, by the place of the item.
public final class HolderNeeds {

    static final HolderNeeds NONE = new HolderNeeds(Map.of(), 0);

    private final Map<Integer, List<Need>> byItem;
    private final int settled;

    private HolderNeeds(Map<Integer, List<Need>> byItem, int settled) {
        this.byItem = byItem;
        this.settled = settled;
    }

    static HolderNeeds of(List<Need> needs) {
        if (needs.isEmpty()) {
            return NONE;
        }
        Map<Integer, List<Need>> byItem = new HashMap<>();
        needs.forEach(need ->
                byItem.computeIfAbsent(need.item(), place -> new ArrayList<>(1)).add(need));
        return new HolderNeeds(
                byItem, needs.stream().mapToInt(Need::settled).max().orElse(0));
    }

    boolean isEmpty() {
        return byItem.isEmpty();
    }

    List<Need> of(int item) {
        return byItem.getOrDefault(item, List.of());
    }

    /// The first year of the plan from which all needs change only with drivers.
    int settled() {
        return settled;
    }

    /// Whether the standard's rules for an item do not count.
    public boolean replaceStandard(int item) {
        return NeedStep.replaceStandard(of(item));
    }

    /// Whether what is needed of an item runs with the pupils of a school year. Where a need replaces the standard,
    /// those that would only raise the standard do not count.
    public boolean followsPupils(int item) {
        boolean replaced = replaceStandard(item);
        return of(item).stream()
                .anyMatch(need -> need.followsPupils() && !(replaced && need.mode() == NeedMode.AT_LEAST));
    }
}

package org.medienplan.calc.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Puts items behind the items that their demand follows. Items that follow each other in a circle, and those behind
/// them, come last, in the order of the list; their demand is not known.
final class ItemOrder {

    private final List<List<StandardRule>> rules;
    private final Map<Integer, Set<Integer>> needs;
    private final boolean[] placed;
    private final List<Integer> order = new ArrayList<>();

    private ItemOrder(List<List<StandardRule>> rules, Map<Integer, Set<Integer>> needs) {
        this.rules = rules;
        this.needs = needs;
        this.placed = new boolean[rules.size()];
    }

    /// The places of all items.
    ///
    /// @param items in their order
    /// @param circle where in it those begin that follow each other in a circle
    record Sorted(List<Integer> items, int circle) {}

    /// @param rules the rules for each place of an item
    /// @param needs items that needs follow, by the place of the item needed
    static Sorted of(List<List<StandardRule>> rules, Map<Integer, Set<Integer>> needs) {
        return new ItemOrder(rules, needs).sorted();
    }

    private Sorted sorted() {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int item = 0; item < placed.length; item++) {
                if (!placed[item] && followsPlacedItems(item)) {
                    placed[item] = true;
                    progress = order.add(item);
                }
            }
        }
        int circle = order.size();
        IntStream.range(0, placed.length).filter(item -> !placed[item]).forEach(order::add);
        return new Sorted(List.copyOf(order), circle);
    }

    private boolean followsPlacedItems(int item) {
        for (StandardRule rule : rules.get(item)) {
            if (rule.basisItem() >= 0 && !placed[rule.basisItem()]) {
                return false;
            }
        }
        return needs.getOrDefault(item, Set.of()).stream().allMatch(other -> placed[other]);
    }
}

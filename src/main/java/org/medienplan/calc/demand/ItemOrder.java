package org.medienplan.calc.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.medienplan.calc.base.ItemList;

/// Puts items behind the items that their demand follows. Items that follow each other in a circle come last, in the
/// order
/// of the list; their demand is not known.
final class ItemOrder {

    private final List<List<Integer>> bases;
    private final boolean[] placed;
    private final List<Integer> order = new ArrayList<>();

    private ItemOrder(int size) {
        this.bases = IntStream.range(0, size)
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList();
        this.placed = new boolean[size];
    }

    static int[] of(List<StandardRule> rules, ItemList items) {
        ItemOrder order = new ItemOrder(items.size());
        rules.stream()
                .filter(rule -> rule.basisItem() >= 0)
                .forEach(
                        rule -> order.bases.get(items.place(rule.rule().item())).add(rule.basisItem()));
        return order.sorted();
    }

    private int[] sorted() {
        boolean progress = true;
        while (progress) {
            progress = false;
            for (int item = 0; item < placed.length; item++) {
                if (!placed[item] && bases.get(item).stream().allMatch(basis -> placed[basis])) {
                    placed[item] = true;
                    progress = order.add(item);
                }
            }
        }
        IntStream.range(0, placed.length).filter(item -> !placed[item]).forEach(order::add);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}

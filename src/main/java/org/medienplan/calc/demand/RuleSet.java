package org.medienplan.calc.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.medienplan.calc.base.ItemList;

/// The rules that apply to a holder, by the place of the item.
public final class RuleSet {

    private final ItemRules[] byItem;
    private final int[] order;

    private RuleSet(List<List<StandardRule>> rules) {
        this.byItem = new ItemRules[rules.size()];
        this.order = ItemOrder.of(rules);
        Arrays.fill(byItem, ItemRules.NONE);
        for (int item : order) {
            byItem[item] = new ItemRules(rules.get(item), byItem);
        }
    }

    static RuleSet of(List<StandardRule> rules, ItemList items) {
        List<List<StandardRule>> byItem = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            byItem.add(new ArrayList<>());
        }
        rules.forEach(rule -> byItem.get(items.place(rule.rule().item())).add(rule));
        return new RuleSet(byItem);
    }

    ItemRules of(int item) {
        return byItem[item];
    }

    /// Places of the items in an order in which each comes after the items that its demand follows.
    int[] order() {
        return order;
    }

    /// The years for which a unit counts at the holder.
    ///
    /// @param planningLife the years that the catalogue plans for the item
    public int life(int item, int planningLife) {
        return Math.min(planningLife, byItem[item].stay());
    }

    /// Whether the demand for an item runs with the pupils of a school year rather than with a calendar year.
    public boolean followsPupils(int item) {
        return byItem[item].followsPupils();
    }
}

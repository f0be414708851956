package org.medienplan.calc.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.ItemList;
import org.medienplan.ref.Driver;

/// The rules that apply to a holder, by the place of the item.
public final class RuleSet {

    private final ItemRules[] byItem;
    private final int[] order;
    private final int circle;
    private final int settled;

    private RuleSet(List<List<StandardRule>> rules, Map<Integer, Set<Integer>> needs) {
        this.byItem = new ItemRules[rules.size()];
        ItemOrder.Sorted sorted = ItemOrder.of(rules, needs);
        this.order = sorted.items().stream().mapToInt(Integer::intValue).toArray();
        this.circle = sorted.circle();
        Arrays.fill(byItem, ItemRules.NONE);
        for (int item : order) {
            byItem[item] = new ItemRules(rules.get(item), byItem);
        }
        this.settled = Arrays.stream(byItem).mapToInt(ItemRules::settled).max().orElse(0);
    }

    /// @param needs items that needs of another item follow, by the place of that other one
    static RuleSet of(List<StandardRule> rules, ItemList items, Map<Integer, Set<Integer>> needs) {
        List<List<StandardRule>> byItem = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            byItem.add(new ArrayList<>());
        }
        rules.forEach(rule -> byItem.get(items.place(rule.rule().item())).add(rule));
        return new RuleSet(byItem, needs);
    }

    ItemRules of(int item) {
        return byItem[item];
    }

    /// Whether a rule asks a holder for an item: whether there is anything that the rule counts.
    ///
    /// @param drivers of the holder
    /// @param yearIndex the year that is asked about; what is not known counts as there
    public boolean asksFor(int item, Drivers drivers, int yearIndex) {
        return asksFor(item, drivers, yearIndex, byItem.length);
    }

    /// @param depth items that may still follow each other; two that follow each other in a circle ask for nothing
    private boolean asksFor(int item, Drivers drivers, int yearIndex, int depth) {
        ItemRules rules = byItem[item];
        for (int i = 0; i < rules.size(); i++) {
            StandardRule rule = rules.get(i);
            boolean follows = rule.basisItem() >= 0;
            boolean asks = follows
                    ? depth > 0 && asksFor(rule.basisItem(), drivers, yearIndex, depth - 1)
                    : counted(rule, drivers, yearIndex) != 0;
            if (asks && rule.rule().amount().millionths() > 0) {
                return true;
            }
        }
        return false;
    }

    private static int counted(StandardRule rule, Drivers drivers, int yearIndex) {
        if (rule.rule().basis() == Driver.ITEM) {
            return 0;
        }
        return rule.countsPupils() && !rule.grades().areAll()
                ? drivers.pupils(rule.grades(), yearIndex)
                : drivers.value(rule.basis(), yearIndex);
    }

    /// Places of the items in an order in which each comes after the items that its demand follows.
    int[] order() {
        return order;
    }

    /// Where in the order the items begin that follow each other in a circle, and those behind them.
    int circle() {
        return circle;
    }

    /// The first year of the plan from which no rule changes but with drivers.
    int settled() {
        return settled;
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

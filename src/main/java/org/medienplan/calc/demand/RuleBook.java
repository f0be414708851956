package org.medienplan.calc.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// All rules of a plan's standards, sorted by standard, school category and item.
public final class RuleBook {

    private final Map<RecordId, Map<SchoolCategory, RuleSet>> schoolRules = new HashMap<>();
    private final RuleSet authorityRules;
    private final RuleSet none;
    private final @Nullable RecordId usual;
    private final int[] order;

    private RuleBook(Plan plan, ItemList items) {
        this.usual = plan.header().standard();
        this.none = new RuleSet(SchoolCategory.PRIMARY, emptyLists(items.size()));
        List<StandardRule> prepared = plan.rules().rows().stream()
                .filter(rule -> items.place(rule.item()) >= 0)
                .map(rule -> prepare(rule, items))
                .toList();
        plan.standards().rows().forEach(standard -> {
            Map<SchoolCategory, RuleSet> byCategory = new HashMap<>();
            for (SchoolCategory category : SchoolCategory.values()) {
                byCategory.put(category, ruleSet(prepared, standard.id(), category, false, items));
            }
            schoolRules.put(standard.id(), byCategory);
        });
        this.authorityRules = usual == null ? none : ruleSet(prepared, usual, SchoolCategory.PRIMARY, true, items);
        this.order = ItemOrder.of(prepared, items);
    }

    public static RuleBook of(Plan plan, ItemList items) {
        return new RuleBook(plan, items);
    }

    private static StandardRule prepare(Rule rule, ItemList items) {
        RecordId basisItem = rule.basisItem();
        return new StandardRule(rule, rule.ratio(), basisItem == null ? -1 : items.place(basisItem));
    }

    /// Rules on the authority apply to authorities alone, all others to schools alone.
    private static RuleSet ruleSet(
            List<StandardRule> rules,
            RecordId standard,
            SchoolCategory category,
            boolean forAuthority,
            ItemList items) {
        List<List<StandardRule>> byItem = emptyLists(items.size());
        for (StandardRule prepared : rules) {
            Rule rule = prepared.rule();
            boolean fits = rule.standard().equals(standard)
                    && (rule.basis() == Driver.AUTHORITIES) == forAuthority
                    && (rule.categories().isEmpty() || rule.categories().contains(category));
            if (fits) {
                byItem.get(items.place(rule.item())).add(prepared);
            }
        }
        return new RuleSet(category, byItem);
    }

    private static List<List<StandardRule>> emptyLists(int size) {
        List<List<StandardRule>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /// The rules for a holder: its own standard, else that of the plan.
    public RuleSet rulesFor(HolderFacts facts) {
        School school = facts.school();
        SchoolType type = facts.type();
        if (school == null) {
            return authorityRules;
        }
        RecordId own = school.standard();
        RecordId standard = own == null ? usual : own;
        return standard == null || type == null
                ? none
                : schoolRules.getOrDefault(standard, Map.of()).getOrDefault(type.category(), none);
    }

    /// Places of the items in an order in which each comes after the items that its demand follows.
    int[] order() {
        return order;
    }
}

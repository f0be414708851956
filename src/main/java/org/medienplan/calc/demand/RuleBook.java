package org.medienplan.calc.demand;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.catalogue.Standard;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// All rules of a plan's standards, sorted by standard, school category and item. Rules on the authority apply to
/// authorities alone, whatever their categories, all others to schools alone.
public final class RuleBook {

    private final Map<RecordId, Map<SchoolCategory, RuleSet>> schoolRules = new HashMap<>();
    private final RuleSet authorityRules;
    private final RuleSet none;
    private final @Nullable RecordId usual;

    private RuleBook(Plan plan, ItemList items, NeedBooks needs) {
        Map<Integer, Set<Integer>> follows = needs.follows();
        this.usual = plan.header().standard();
        this.none = RuleSet.of(List.of(), items, follows);
        List<StandardRule> prepared = plan.rules().rows().stream()
                .filter(rule -> items.place(rule.item()) >= 0)
                .map(rule -> prepared(rule, items))
                .toList();
        for (Standard standard : plan.standards().rows()) {
            Map<SchoolCategory, RuleSet> byCategory = new EnumMap<>(SchoolCategory.class);
            for (SchoolCategory category : SchoolCategory.values()) {
                byCategory.put(category, RuleSet.of(schoolRules(prepared, standard.id(), category), items, follows));
            }
            schoolRules.put(standard.id(), byCategory);
        }
        this.authorityRules = RuleSet.of(
                prepared.stream()
                        .filter(rule ->
                                isCentral(rule) && rule.rule().standard().equals(usual))
                        .toList(),
                items,
                follows);
    }

    /// @param needs what holders need beside the rules, and which items that follows
    public static RuleBook of(Plan plan, ItemList items, NeedBooks needs) {
        return new RuleBook(plan, items, needs);
    }

    private static StandardRule prepared(Rule rule, ItemList items) {
        RecordId basisItem = rule.basisItem();
        return StandardRule.of(rule, basisItem == null ? -1 : items.place(basisItem));
    }

    private static boolean isCentral(StandardRule rule) {
        return rule.rule().basis() == Driver.AUTHORITIES;
    }

    private static List<StandardRule> schoolRules(
            List<StandardRule> rules, RecordId standard, SchoolCategory category) {
        return rules.stream()
                .filter(rule -> !isCentral(rule)
                        && rule.rule().standard().equals(standard)
                        && (rule.rule().categories().isEmpty()
                                || rule.rule().categories().contains(category)))
                .toList();
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
}

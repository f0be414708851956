package org.medienplan.calc.teaching;

import java.util.function.Predicate;
import org.medienplan.calc.base.Drivers;
import org.medienplan.calc.base.HolderFacts;
import org.medienplan.calc.base.ItemList;
import org.medienplan.calc.demand.NeedBooks;
import org.medienplan.calc.demand.RuleBook;
import org.medienplan.calc.demand.RuleSet;
import org.medienplan.plan.Plan;
import org.medienplan.ref.RecordId;

/// Which items a school has or is to have anyway.
///
/// @param rules the standards
/// @param items the catalogue
record Presence(RuleBook rules, ItemList items) {

    static Presence of(Plan plan, ItemList items) {
        return new Presence(RuleBook.of(plan, items, NeedBooks.NONE), items);
    }

    /// Whether a school has some of an item, or its standard or a deviation asks for it.
    ///
    /// @param yearIndex the year in which the standard is asked
    Predicate<RecordId> at(HolderFacts facts, Drivers drivers, int yearIndex) {
        RuleSet asked = rules.rulesFor(facts);
        return item -> asked.asksFor(items.place(item), drivers, yearIndex)
                || facts.holdings().stream()
                        .anyMatch(held ->
                                held.quantity() > 0 && held.holding().item().equals(item))
                || facts.deviations().stream()
                        .anyMatch(deviation ->
                                deviation.quantity() > 0 && deviation.item().equals(item));
    }
}

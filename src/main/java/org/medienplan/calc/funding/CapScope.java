package org.medienplan.calc.funding;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.plan.Plan;
import org.medienplan.plan.catalogue.Item;
import org.medienplan.plan.funding.FundingCap;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// Which lines of cost a cap is about.
///
/// @param items the items of the plan
/// @param eligibility what kind of school a holder is
record CapScope(Map<RecordId, Item> items, Eligibility eligibility) {

    static CapScope of(Plan plan, Eligibility eligibility) {
        return new CapScope(
                plan.items().rows().stream().collect(Collectors.toMap(Item::id, Function.identity())), eligibility);
    }

    /// Whether a line falls under a cap.
    boolean falls(FundingCap cap, CostLine line) {
        Item item = items.get(line.item());
        String category = item == null ? null : item.eligibility();
        boolean fits = cap.categories().isEmpty()
                || (category != null && cap.categories().contains(category));
        return fits && isOf(cap, line.holder());
    }

    /// Whether a cap holds for a holder; what an authority holds itself is for all its schools.
    boolean isOf(FundingCap cap, RecordId holder) {
        SchoolCategory category = eligibility.category(holder);
        return cap.schoolCategories().isEmpty()
                || category == null
                || cap.schoolCategories().contains(category);
    }
}

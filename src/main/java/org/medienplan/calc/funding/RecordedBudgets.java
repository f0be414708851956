package org.medienplan.calc.funding;

import java.util.HashMap;
import java.util.Map;
import org.medienplan.calc.base.FactBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Budgets as the plan records them or its formulas yield them; where there are only yearly amounts, their
/// sum; what is not known counts as nothing.
final class RecordedBudgets implements PotBudgets {

    private record Place(RecordId programme, RecordId authority) {}

    private final Map<Place, Long> cents = new HashMap<>();

    RecordedBudgets(Plan plan, FactBook facts) {
        for (Tranche tranche : plan.tranches().rows()) {
            cents.merge(
                    new Place(tranche.programme(), tranche.authority()),
                    tranche.amount().cents(),
                    Long::sum);
        }
        AuthorityBudgets budgets = AuthorityBudgets.of(plan, facts);
        for (ProgrammeBudget budget : plan.programmeBudgets().rows()) {
            Place place = new Place(budget.programme(), budget.authority());
            BudgetAmount amount = budgets.budget(place.programme(), place.authority(), Trace.NONE);
            if (amount.known()) {
                cents.put(place, amount.cents());
            } else {
                cents.putIfAbsent(place, 0L);
            }
        }
    }

    @Override
    public boolean has(RecordId programme, RecordId authority) {
        return cents.containsKey(new Place(programme, authority));
    }

    @Override
    public long cents(RecordId programme, RecordId authority) {
        return cents.getOrDefault(new Place(programme, authority), 0L);
    }
}

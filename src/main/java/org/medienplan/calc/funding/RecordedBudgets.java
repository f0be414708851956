package org.medienplan.calc.funding;

import java.util.HashMap;
import java.util.Map;
import org.medienplan.calc.base.FactBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.plan.funding.Tranche;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// Budgets as the plan records them; where there are only yearly amounts, their sum; else what the formula of the
/// programme yields, as far as it is known.
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
        for (ProgrammeBudget budget : plan.programmeBudgets().rows()) {
            Money amount = budget.amount();
            if (amount != null) {
                cents.put(new Place(budget.programme(), budget.authority()), amount.cents());
            }
        }
        plan.programmeBudgets().rows().stream()
                .filter(budget -> budget.amount() == null)
                .map(budget -> new Place(budget.programme(), budget.authority()))
                .filter(place -> !cents.containsKey(place))
                .distinct()
                .toList()
                .forEach(place -> follow(place, AuthorityBudgets.of(plan, facts)));
    }

    private void follow(Place place, AuthorityBudgets formulas) {
        BudgetAmount amount = formulas.budget(place.programme(), place.authority(), Trace.NONE);
        if (amount.known()) {
            cents.put(place, amount.cents());
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

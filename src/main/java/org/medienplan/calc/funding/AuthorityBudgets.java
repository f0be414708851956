package org.medienplan.calc.funding;

import java.util.Comparator;
import java.util.List;
import org.medienplan.calc.base.FactBook;
import org.medienplan.plan.Plan;
import org.medienplan.plan.funding.BudgetPool;
import org.medienplan.plan.funding.BudgetRule;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.ref.RecordId;
import org.medienplan.trace.Trace;

/// What each authority may have of each programme of a plan (Trägerbudget): the amount that was entered, else what the
/// programme's formula yields.
public final class AuthorityBudgets {

    private final Plan plan;
    private final PupilBook pupils;

    private AuthorityBudgets(Plan plan, FactBook facts) {
        this.plan = plan;
        this.pupils = new PupilBook(plan, facts);
    }

    public static AuthorityBudgets of(Plan plan, FactBook facts) {
        return new AuthorityBudgets(plan, facts);
    }

    /// The budget of an authority, all its records for the programme together; nothing without a record.
    public BudgetAmount budget(RecordId programme, RecordId authority, Trace trace) {
        BudgetAmount sum = BudgetAmount.NOTHING;
        for (ProgrammeBudget record : plan.programmeBudgets().rows()) {
            if (record.programme().equals(programme) && record.authority().equals(authority)) {
                sum = sum.plus(formula(plan.programmes().get(programme)).amount(record, pupilsOf(record), trace));
            }
        }
        return sum;
    }

    private BudgetFormula formula(Programme programme) {
        List<BudgetRule> rules = plan.budgetRules().rows().stream()
                .filter(rule -> rule.programme().equals(programme.id()))
                .sorted(Comparator.comparingInt(BudgetRule::rank)
                        .thenComparing(rule -> rule.id().key()))
                .toList();
        List<BudgetPool> pools = plan.budgetPools().rows().stream()
                .filter(pool -> pool.programme().equals(programme.id()))
                .toList();
        return new BudgetFormula(programme, rules, pools);
    }

    private List<PupilBook.Pupils> pupilsOf(ProgrammeBudget record) {
        Integer year = record.pupilYear();
        return pupils.of(record.authority(), year == null ? plan.header().firstYear() : year);
    }
}

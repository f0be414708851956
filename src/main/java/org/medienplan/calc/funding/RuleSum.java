package org.medienplan.calc.funding;

import java.util.List;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.BudgetRule;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// What one rule of the formula yields for the schools that it is the first to fit.
///
/// @param rule the rule
/// @param schools the schools; those whose pupils are not known yield nothing here
record RuleSum(BudgetRule rule, List<PupilBook.Pupils> schools) {

    Exact amount(Trace trace) {
        long bases = 0;
        long small = 0;
        long smallPupils = 0;
        long pupils = 0;
        for (PupilBook.Pupils school : schools) {
            if (!Counts.known(school.pupils())) {
                continue;
            }
            pupils += school.pupils();
            if (isSmall(school.pupils())) {
                small++;
                smallPupils += school.pupils();
            } else {
                bases++;
            }
        }
        Exact base = Exact.of(rule.base()).times(bases, 1);
        Exact heads =
                Exact.of(rule.perPupil()).times(pupils, 1).times(rule.factor().millionths(), Decimal.ONE.millionths());
        if (trace.on()) {
            tell(trace, "base", Message.of("trace.budget.base", bases, rule.base()), base);
            tell(trace, "per_pupil", Message.of("trace.budget.pupils", pupils, rule.perPupil(), rule.factor()), heads);
            if (small > 0) {
                Message label = Message.of("trace.budget.small", small, smallPupils, smallRate());
                tell(trace, "small_per_pupil", label, smallAmount(smallPupils));
            }
        }
        return base.plus(heads).plus(smallAmount(smallPupils));
    }

    private boolean isSmall(int pupils) {
        Integer below = rule.smallBelow();
        return below != null && rule.smallPerPupil() != null && pupils < below;
    }

    private Money smallRate() {
        Money rate = rule.smallPerPupil();
        return rate == null ? Money.ZERO : rate;
    }

    private Exact smallAmount(long pupils) {
        return Exact.of(smallRate()).times(pupils, 1);
    }

    private void tell(Trace trace, String field, Message label, Exact amount) {
        trace.input(label, new Value.Amount(amount.rounded()), new FieldRef(rule.id(), field));
    }
}

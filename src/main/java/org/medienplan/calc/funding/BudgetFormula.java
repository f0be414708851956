package org.medienplan.calc.funding;

import java.util.List;
import java.util.Optional;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.funding.BudgetPool;
import org.medienplan.plan.funding.BudgetRule;
import org.medienplan.plan.funding.Programme;
import org.medienplan.plan.funding.ProgrammeBudget;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.FieldRef;
import org.medienplan.trace.Trace;

/// The formula of a programme's budgets: rules for each school with a surcharge on their sum, and shares of pools.
///
/// @param programme the programme
/// @param rules its rules, the first to be asked first
/// @param pools what the Land splits
record BudgetFormula(Programme programme, List<BudgetRule> rules, List<BudgetPool> pools) {

    private static final long WHOLE = Share.ofPercent(100).millionths();

    BudgetAmount amount(ProgrammeBudget budget, List<PupilBook.Pupils> schools, Trace trace) {
        Money entered = budget.amount();
        if (entered != null) {
            trace.input(
                    Message.of("trace.budget.entered"), new Value.Amount(entered), new FieldRef(budget.id(), "amount"));
            return new BudgetAmount(entered.cents(), 0);
        }
        List<PupilBook.Pupils> counted = schools.stream()
                .filter(school -> isFor(school) && matters(school))
                .toList();
        int missing = Math.toIntExact(counted.stream()
                .filter(school -> !Counts.known(school.pupils()))
                .count());
        List<PoolShare> shares = pools.stream()
                .map(pool -> new PoolShare(pool, budget.keyAmount()))
                .toList();
        Exact sum = rulesWithSurcharge(counted, trace).plus(shares(shares, counted, trace));
        Optional<Message> obstacle = obstacle(missing, shares);
        if (trace.on()) {
            trace.rule(obstacle.orElse(Message.of("trace.budget.rounded")), FieldRef.whole(programme.id()));
        }
        return new BudgetAmount(obstacle.isPresent() ? Cents.UNKNOWN : sum.cents(), missing);
    }

    private Optional<Message> obstacle(int missing, List<PoolShare> shares) {
        if (rules.isEmpty() && pools.isEmpty()) {
            return Optional.of(Message.of("trace.budget.no_formula"));
        }
        if (missing > 0) {
            return Optional.of(Message.of("trace.budget.missing", missing));
        }
        return shares.stream().anyMatch(PoolShare::lacksKey)
                ? Optional.of(Message.of("trace.budget.no_key"))
                : Optional.empty();
    }

    private boolean isFor(PupilBook.Pupils school) {
        return programme.schoolCategories().isEmpty()
                || (school.category() != null && programme.schoolCategories().contains(school.category()));
    }

    /// Whether anything follows from the pupils of a school.
    private boolean matters(PupilBook.Pupils school) {
        return pools.stream().anyMatch(pool -> new PoolShare(pool, null).needsPupils())
                || ruleFor(school).isPresent();
    }

    private Optional<BudgetRule> ruleFor(PupilBook.Pupils school) {
        return rules.stream().filter(rule -> fits(rule, school)).findFirst();
    }

    private static boolean fits(BudgetRule rule, PupilBook.Pupils school) {
        return rule.schoolCategories().isEmpty()
                || (school.category() != null && rule.schoolCategories().contains(school.category()));
    }

    private Exact rulesWithSurcharge(List<PupilBook.Pupils> schools, Trace trace) {
        Exact sum = Exact.ZERO;
        for (BudgetRule rule : rules) {
            List<PupilBook.Pupils> fitting = schools.stream()
                    .filter(school -> ruleFor(school).filter(rule::equals).isPresent())
                    .toList();
            sum = fitting.isEmpty() ? sum : sum.plus(new RuleSum(rule, fitting).amount(trace));
        }
        Share surcharge = programme.surcharge();
        if (surcharge == null) {
            return sum;
        }
        trace.input(
                Message.of("trace.budget.surcharge"),
                new Value.Percent(surcharge),
                new FieldRef(programme.id(), "surcharge"));
        return sum.times(WHOLE + surcharge.millionths(), WHOLE);
    }

    private static Exact shares(List<PoolShare> shares, List<PupilBook.Pupils> schools, Trace trace) {
        long pupils = schools.stream()
                .mapToLong(school -> Math.max(0, school.pupils()))
                .sum();
        Exact sum = Exact.ZERO;
        for (PoolShare share : shares) {
            sum = sum.plus(share.amount(pupils, trace));
        }
        return sum;
    }
}

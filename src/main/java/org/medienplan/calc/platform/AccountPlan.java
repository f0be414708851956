package org.medienplan.calc.platform;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// Which schools get accounts of the chosen platform when. A plan without any step is one in which everybody has an
/// account from the start.
///
/// @param steps by half-year
public record AccountPlan(List<AccountStep> steps) {

    public AccountPlan {
        steps = steps.stream()
                .sorted(Comparator.comparing(AccountStep::halfYear)
                        .thenComparing(step -> step.id().key()))
                .toList();
    }

    public static AccountPlan of(Plan plan) {
        return new AccountPlan(plan.accountSteps().rows());
    }

    /// The accounts of one school.
    ///
    /// @param category of its type, null where that is not known
    public SchoolAccounts of(RecordId school, @Nullable SchoolCategory category) {
        return new SchoolAccounts(
                steps.stream().filter(step -> step.isFor(school, category)).toList(), steps.isEmpty());
    }
}

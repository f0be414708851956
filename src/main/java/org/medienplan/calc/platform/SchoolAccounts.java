package org.medienplan.calc.platform;

import java.util.List;
import java.util.Optional;
import org.medienplan.plan.support.AccountStep;
import org.medienplan.quantity.Counts;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Rounding;

/// The accounts of one school: how many there are in a year, how many are switched in it, how many still wait.
///
/// @param steps those that are for the school, by half-year
/// @param all whether everybody has an account, because the plan has no steps at all
public record SchoolAccounts(List<AccountStep> steps, boolean all) {

    private static final long WHOLE = 1_000_000L;
    private static final int HALVES = 2;

    public SchoolAccounts {
        steps = List.copyOf(steps);
    }

    /// Accounts in the mean of a year's two half-years, rounded half up.
    ///
    /// @param heads how many there are of the group, or [Counts#UNKNOWN]
    public int inMean(AccountGroup group, int year, int heads) {
        return part(heads, first(group, year) + second(group, year), HALVES * WHOLE);
    }

    /// Accounts that are switched in a year, rounded half up.
    public int switched(AccountGroup group, int year, int heads) {
        return part(heads, second(group, year) - second(group, year - 1), WHOLE);
    }

    /// Accounts that will be switched later, in the mean of a year's half-years, rounded half up.
    public int waiting(AccountGroup group, int year, int heads) {
        long last = steps.isEmpty()
                ? reached(group, HalfYear.lastOf(year))
                : reached(group, steps.getLast().halfYear());
        long open = Math.max(0, last - first(group, year)) + Math.max(0, last - second(group, year));
        return part(heads, open, HALVES * WHOLE);
    }

    private static int part(int heads, long numerator, long denominator) {
        return Counts.known(heads)
                ? Counts.of(Rounding.HALF_UP.divide(Math.multiplyExact((long) heads, numerator), denominator))
                : Counts.UNKNOWN;
    }

    private long first(AccountGroup group, int year) {
        return reached(group, HalfYear.firstOf(year));
    }

    private long second(AccountGroup group, int year) {
        return reached(group, HalfYear.lastOf(year));
    }

    /// The part of the group that has an account in a half-year, in millionths.
    long reached(AccountGroup group, HalfYear at) {
        return all
                ? WHOLE
                : decisive(group, at).map(step -> group.of(step).millionths()).orElse(0L);
    }

    /// The step that reaches furthest by a half-year; the earliest of those that reach equally far.
    Optional<AccountStep> decisive(AccountGroup group, HalfYear at) {
        AccountStep furthest = null;
        for (AccountStep step : steps) {
            boolean begun = step.halfYear().compareTo(at) <= 0;
            if (begun && (furthest == null || group.of(step).compareTo(group.of(furthest)) > 0)) {
                furthest = step;
            }
        }
        return Optional.ofNullable(furthest);
    }

    /// The first year from which nothing changes but with pupils and teachers.
    public int settledIn() {
        return steps.isEmpty() ? Integer.MIN_VALUE : steps.getLast().halfYear().year() + 1;
    }
}

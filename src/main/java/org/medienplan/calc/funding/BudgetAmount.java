package org.medienplan.calc.funding;

import org.medienplan.quantity.Cents;

/// What an authority may have of a programme.
///
/// @param cents the amount, or [Cents#UNKNOWN]: pupils of a school are missing, the authority's key is, or the
///     programme has no formula and nobody entered an amount
/// @param missing schools that the formula needs and whose pupils are not known
public record BudgetAmount(long cents, int missing) {

    static final BudgetAmount NOTHING = new BudgetAmount(0, 0);

    public boolean known() {
        return Cents.known(cents);
    }

    BudgetAmount plus(BudgetAmount other) {
        return new BudgetAmount(Cents.plus(cents, other.cents), missing + other.missing);
    }
}

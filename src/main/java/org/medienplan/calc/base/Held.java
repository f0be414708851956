package org.medienplan.calc.base;

import org.medienplan.plan.investment.Holding;

/// Units of a holding that count at one holder, in the years in which they are there.
///
/// @param holding the record
/// @param quantity this holder's part of it
/// @param fromYear first year at this holder
/// @param untilYear last year at this holder
public record Held(Holding holding, int quantity, int fromYear, int untilYear) {

    /// The whole holding for as long as there is a holder.
    static Held always(Holding holding, int quantity) {
        return new Held(holding, quantity, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public boolean isHere(int year) {
        return fromYear <= year && year <= untilYear;
    }
}

package org.medienplan.calc.base;

import org.medienplan.plan.investment.Holding;

/// Units of a holding that count at one holder, in the years in which they are there.
///
/// @param holding the record
/// @param quantity this holder's part of it
/// @param span when it is at this holder
public record Held(Holding holding, int quantity, Span span) {

    public boolean isHere(int year) {
        return span.contains(year);
    }
}

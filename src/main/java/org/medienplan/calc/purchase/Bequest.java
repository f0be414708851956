package org.medienplan.calc.purchase;

import org.medienplan.calc.base.Row;

/// What the plan bought of an item for a school that closes, and its successor takes over.
///
/// @param fromYear place of the first year in which the successor has it
/// @param own units that the authority bought, by the year of the purchase
/// @param others units that others bought, likewise
public record Bequest(int fromYear, Row own, Row others) {

    /// The same units, taken over once more by the successor's successor.
    public Bequest passedOn(int laterYear) {
        return new Bequest(Math.max(fromYear, laterYear), own, others);
    }
}

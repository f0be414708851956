package org.medienplan.calc.purchase;

import org.medienplan.calc.base.Row;

/// The quantities of one item at one holder, year by year.
///
/// @param demand units asked for
/// @param reached units asked for as far as measures have reached the grades; mostly the same row
/// @param stock recorded units that count
/// @param own units that the authority buys
/// @param others units that others replace
/// @param planned units that count at the end of the year, or services running
public record PurchaseRows(Row demand, Row reached, Row stock, Row own, Row others, Row planned) {

    /// The same quantities with one row for all that say the same, be it nothing or the demand.
    public PurchaseRows compact(Row zero) {
        return new PurchaseRows(
                demand,
                reached,
                stock.or(zero),
                own.or(zero),
                others.or(zero),
                planned.or(zero).or(demand));
    }
}

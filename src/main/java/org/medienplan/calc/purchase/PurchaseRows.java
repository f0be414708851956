package org.medienplan.calc.purchase;

import org.medienplan.calc.base.Row;

/// The quantities of one item at one holder, year by year.
///
/// @param demand units asked for
/// @param reached units asked for as far as measures have reached the grades; mostly the same row
/// @param stock recorded units that count
/// @param own units that the authority buys
/// @param replacement those of its purchases that replace units whose life ends
/// @param others units that others replace
/// @param planned units that count at the end of the year, or services running
public record PurchaseRows(Row demand, Row reached, Row stock, Row own, Row replacement, Row others, Row planned) {

    /// The same quantities with one row for all that are nothing in every year.
    public PurchaseRows compact(Row zero) {
        return new PurchaseRows(
                demand,
                reached,
                stock.isZero() ? zero : stock,
                own.isZero() ? zero : own,
                replacement.isZero() ? zero : replacement,
                others.isZero() ? zero : others,
                planned.isZero() ? zero : planned);
    }
}

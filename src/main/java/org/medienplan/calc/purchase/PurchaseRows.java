package org.medienplan.calc.purchase;

/// The figures of one item at one holder that purchases read and write, year by year.
///
/// @param demand units asked for
/// @param stock recorded units that count
/// @param own units that the authority buys
/// @param others units that others replace
/// @param replacement those of its own purchases that replace
/// @param planned units that count at the end of the year, or services running
public record PurchaseRows(Row demand, Row stock, Row own, Row others, Row replacement, Row planned) {}

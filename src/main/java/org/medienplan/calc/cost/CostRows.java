package org.medienplan.calc.cost;

import org.medienplan.calc.purchase.Row;

/// The quantities of one item at one holder that cost money.
///
/// @param own units that the authority buys
/// @param replacement those of them that replace others
/// @param others units that others replace
/// @param planned units in operation, or services running
/// @param paidByOthers services running that others pay for
public record CostRows(Row own, Row replacement, Row others, Row planned, Row paidByOthers) {}

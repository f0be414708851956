package org.medienplan.report;

/// What a number counts, and so how people read it.
public enum NumberKind {
    /// Euros and cents in a column whose heading names the unit; nothing is a dash.
    MONEY,
    /// Euros and cents with the sign of the currency.
    EURO,
    /// Price of one unit in euros with four places: shares of a price are no whole cents.
    UNIT_PRICE,
    /// A whole number, grouped; nothing is a dash.
    COUNT,
    /// A number with up to four places.
    DECIMAL,
    /// A number with one place, such as hours; nothing is a dash.
    TENTHS,
    /// A number with two places, such as minutes of one unit.
    HUNDREDTHS,
    /// A calendar year, or a running number: never grouped.
    PLAIN,
    /// A share, shown in percent.
    PERCENT
}

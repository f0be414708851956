package org.medienplan.calc.demand;

/// How a need stands to what the provision standard asks for of the same item.
public enum NeedMode {
    /// The larger of both counts: the same units serve standard and need.
    AT_LEAST,
    /// The standard's rules for the item do not count, because the need says it more exactly.
    INSTEAD,
    /// Both add up.
    ADDED
}

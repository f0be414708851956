package org.medienplan.calc.demand;

import org.medienplan.trace.Trace;

/// What a holder needs of one item for a reason beside its provision standard: its lessons, looking after what it has,
/// training its teachers.
public interface Need {

    /// The place of the item.
    int item();

    /// How it stands to what the provision standard asks for.
    NeedMode mode();

    /// Whether it runs with the pupils of a school year; if not, with a calendar year, as most do.
    default boolean followsPupils() {
        return false;
    }

    /// The first year of the plan, counted from 0, from which it changes only with drivers and with the demand for the
    /// items that it follows.
    default int settled() {
        return 0;
    }

    /// Units in a year, or [Counts#UNKNOWN].
    ///
    /// @param demand where the demand for items that it follows is found
    /// @param trace hears what it follows from
    int value(int yearIndex, Demand demand, Trace trace);
}

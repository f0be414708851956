package org.medienplan.ui.step.investment;

import java.util.List;
import java.util.Optional;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.ref.RecordId;

/// A measure in the list of measures.
///
/// @param holders names of the schools and authorities, empty for all
/// @param items names of the items, empty for all of the bundle
/// @param grades in words, empty for all
/// @param years the years of the plan in which it runs
/// @param thousands its cost in thousands of euros, rounded so that all measures add up
/// @param cost to the cent
record MeasureRow(
        RecordId id,
        String name,
        String bundle,
        int rank,
        List<String> holders,
        List<String> items,
        String grades,
        HalfYear start,
        HalfYear end,
        List<YearCost> years,
        long thousands,
        Money cost,
        String obligation,
        Optional<String> note) {

    /// What it costs in a year.
    record YearCost(int year, Money cost) {}
}

package org.medienplan.ui.step.investment;

import java.util.stream.LongStream;
import org.medienplan.ref.RecordId;

/// What is bought of an item, by year.
///
/// @param rank order of the item in the catalogue
/// @param values by year, in pieces or thousands of euros
/// @param horizon number of years in the plan
@SuppressWarnings("ArrayRecordComponent") // a carrier inside this package: never compared, never changed
record PurchaseRow(RecordId id, String item, String bundle, int rank, long[] values, int horizon) {

    long value(int year) {
        return values[year];
    }

    /// Sum over the years of the plan.
    long horizonSum() {
        return LongStream.of(values).limit(horizon).sum();
    }

    /// Sum over the years after it.
    long tailSum() {
        return LongStream.of(values).skip(horizon).sum();
    }
}

package org.medienplan.calc.demand;

import org.jspecify.annotations.Nullable;
import org.medienplan.calc.base.Row;
import org.medienplan.quantity.Counts;

/// The demand of one holder for all items, filled item by item.
public final class Demand {

    private final @Nullable Row[] byItem;

    Demand(int items) {
        this.byItem = new @Nullable Row[items];
    }

    void put(int item, Row row) {
        byItem[item] = row;
    }

    public Row of(int item) {
        Row row = byItem[item];
        if (row == null) {
            throw new IllegalStateException("demand for item " + item + " is not computed");
        }
        return row;
    }

    /// The demand for an item that another one follows; not known where that comes before it, because both follow each
    /// other.
    public int basis(int item, int yearIndex) {
        Row row = item < 0 ? null : byItem[item];
        return row == null ? Counts.UNKNOWN : row.get(yearIndex);
    }
}

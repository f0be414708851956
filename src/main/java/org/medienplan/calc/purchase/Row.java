package org.medienplan.calc.purchase;

import org.medienplan.quantity.Counts;

/// The years of one item in a block of figures.
public final class Row {

    private final int[] block;
    private final int offset;

    /// @param block all items, year after year
    /// @param offset where the item begins
    public Row(int[] block, int offset) {
        this.block = block;
        this.offset = offset;
    }

    public int get(int yearIndex) {
        return block[offset + yearIndex];
    }

    void set(int yearIndex, int value) {
        block[offset + yearIndex] = value;
    }

    /// The value, zero where it is not known.
    public int known(int yearIndex) {
        return Math.max(get(yearIndex), 0);
    }

    boolean isKnown(int yearIndex) {
        return Counts.known(get(yearIndex));
    }
}

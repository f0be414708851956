package org.medienplan.calc.purchase;

import org.medienplan.quantity.Counts;

/// The years of one item in a block of figures.
///
/// @param block all items, year after year
/// @param offset where the item begins
public record Row(int[] block, int offset) {

    public int get(int yearIndex) {
        return block[offset + yearIndex];
    }

    public void set(int yearIndex, int value) {
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

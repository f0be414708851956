package org.medienplan.calc.funding;

/// Parts of amounts.
final class Parts {

    private Parts() {}

    /// A part of an amount, rounded up. The product may need more than 64 bits.
    ///
    /// @param amount not negative
    /// @param part of [Bounds#ALL]
    static long of(long amount, long part) {
        if (part >= Bounds.ALL) {
            return amount;
        }
        long high = Math.multiplyHigh(amount, part);
        long low = amount * part;
        long whole = (high << (Long.SIZE - Bounds.PLACES)) | (low >>> Bounds.PLACES);
        return (low & (Bounds.ALL - 1)) == 0 ? whole : whole + 1;
    }
}

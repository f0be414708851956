package org.medienplan.quantity;

/// Amounts in whole cents, none negative, in which "not known" is a value of its own, as in [Counts].
public final class Cents {

    /// Stands for an amount that follows from something unknown.
    public static final long UNKNOWN = -1;

    /// No single line of a plan costs more than a hundred thousand million euros: what is beyond it follows from a
    /// mistyped price or ratio.
    public static final long LARGEST = 10_000_000_000_000L;

    private Cents() {}

    public static boolean known(long cents) {
        return cents != UNKNOWN;
    }

    /// A price for each of so many units; unknown where the price is or where it leads beyond [#LARGEST].
    ///
    /// @param units at least 0
    public static long times(long units, long price) {
        long cents = units * price;
        boolean fits = known(price) && Math.multiplyHigh(units, price) == 0 && cents >= 0 && cents <= LARGEST;
        return fits ? cents : UNKNOWN;
    }

    /// The sum, or unknown where a part is unknown or the sum is beyond [#LARGEST].
    public static long plus(long a, long b) {
        return known(a) && known(b) && a + b <= LARGEST ? a + b : UNKNOWN;
    }
}

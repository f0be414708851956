package org.medienplan.quantity;

/// Whole counts in which "not known" is a value of its own: it is never zero, and whatever is computed from it is not
/// known either.
public final class Counts {

    /// Stands for a count that nobody has recorded and no assumption yields.
    public static final int UNKNOWN = -1;

    /// No plan counts more of anything: what is beyond it follows from a mistyped ratio, and a wrong number that is
    /// unknown is better than one that breaks sums.
    public static final int LARGEST = 100_000_000;

    private Counts() {}

    public static boolean known(int count) {
        return count != UNKNOWN;
    }

    /// The sum, or unknown where a part is unknown or the sum is beyond [#LARGEST].
    public static int plus(int a, int b) {
        return known(a) && known(b) ? of((long) a + b) : UNKNOWN;
    }

    /// A count that was computed; unknown where it is beyond [#LARGEST].
    ///
    /// @param count at least 0
    public static int of(long count) {
        return count <= LARGEST ? (int) count : UNKNOWN;
    }

    /// The whole units for a known basis; unknown where they are beyond [#LARGEST].
    public static int of(Ratio ratio, int basis, Rounding rounding) {
        try {
            return of(ratio.apply(basis, rounding));
        } catch (ArithmeticException beyondAnyCount) {
            return UNKNOWN;
        }
    }
}

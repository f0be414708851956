package org.medienplan.quantity;

/// Whole counts in which "not known" is a value of its own: it is never zero, and whatever is computed from it is not
/// known either.
public final class Counts {

    /// Stands for a count that nobody has recorded and no assumption yields.
    public static final int UNKNOWN = -1;

    private Counts() {}

    public static boolean known(int count) {
        return count != UNKNOWN;
    }

    /// The sum, or unknown where a part is unknown.
    public static int plus(int a, int b) {
        return known(a) && known(b) ? Math.addExact(a, b) : UNKNOWN;
    }
}

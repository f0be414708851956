package org.medienplan.quantity;

/// How a quotient that is not whole becomes whole. The numerator is never negative where a plan rounds.
public enum Rounding {
    /// Up to the next whole unit: half a device is a device.
    UP,
    /// To the nearest, a half up (kaufmännisch).
    HALF_UP,
    /// Down to the last whole unit.
    DOWN;

    /// The whole number that stands for `numerator / denominator`.
    ///
    /// @param numerator at least 0
    /// @param denominator more than 0
    public long divide(long numerator, long denominator) {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("numerator " + numerator + ", denominator " + denominator);
        }
        long whole = numerator / denominator;
        long rest = numerator - whole * denominator;
        return whole + (roundsUp(rest, denominator) ? 1 : 0);
    }

    private boolean roundsUp(long rest, long denominator) {
        return switch (this) {
            case UP -> rest > 0;
            case HALF_UP -> rest >= denominator - rest;
            case DOWN -> false;
        };
    }
}

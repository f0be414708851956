package org.medienplan.quantity;

import java.math.BigInteger;

/// So many units for so many of a basis, as an exact fraction in lowest terms: "1 for every 30 pupils" is 1/30.
///
/// @param numerator at least 0
/// @param denominator more than 0
public record Ratio(long numerator, long denominator) {

    public Ratio {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("ratio " + numerator + "/" + denominator);
        }
        long common = gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }

    /// @param amount units, at least 0
    /// @param per the part of the basis that they are for, more than 0
    public static Ratio of(Decimal amount, Decimal per) {
        return new Ratio(amount.millionths(), per.millionths());
    }

    /// This ratio raised by a share: with 20 % more, 1/30 becomes 1/25.
    public Ratio plus(Share extra) {
        return times(new Ratio(Math.addExact(1_000_000L, extra.millionths()), 1_000_000L));
    }

    private Ratio times(Ratio other) {
        return new Ratio(
                Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
    }

    /// The whole units for a basis, rounded once.
    ///
    /// @param basis at least 0
    /// @throws ArithmeticException where the result does not fit in 64 bits
    public long apply(long basis, Rounding rounding) {
        long product = basis * numerator;
        boolean fits = Math.multiplyHigh(basis, numerator) == 0 && product >= 0;
        return fits ? rounding.divide(product, denominator) : applyLarge(basis, rounding);
    }

    private long applyLarge(long basis, Rounding rounding) {
        BigInteger[] parts = BigInteger.valueOf(basis)
                .multiply(BigInteger.valueOf(numerator))
                .divideAndRemainder(BigInteger.valueOf(denominator));
        return Math.addExact(parts[0].longValueExact(), rounding.divide(parts[1].longValueExact(), denominator));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? Math.max(a, 1) : gcd(b, a % b);
    }
}

package org.medienplan.calc.funding;

import java.math.BigInteger;

/// Parts of amounts.
final class Parts {

    private Parts() {}

    /// A part of an amount, rounded up.
    ///
    /// @param part of [Bounds#ALL]
    static long of(long amount, long part) {
        if (part >= Bounds.ALL) {
            return amount;
        }
        BigInteger[] result = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divideAndRemainder(BigInteger.valueOf(Bounds.ALL));
        return result[0].longValueExact() + (result[1].signum() > 0 ? 1 : 0);
    }
}

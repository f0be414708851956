package org.medienplan.analysis.platform;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.medienplan.quantity.Decimal;

/// Exact fractions, rounded once at the very end.
final class Fractions {

    private static final int PLACES = 6;

    private Fractions() {}

    /// A fraction to six places, rounded half up.
    static Decimal decimal(BigInteger numerator, BigInteger denominator) {
        return new Decimal(new BigDecimal(numerator)
                .movePointRight(PLACES)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    static BigInteger times(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}

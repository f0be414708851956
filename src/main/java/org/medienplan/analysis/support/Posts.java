package org.medienplan.analysis.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Ratio;

/// A number of posts, exact: a sum is rounded from the exact parts, never from rounded ones.
///
/// @param numerator at least 0
/// @param denominator more than 0
public record Posts(BigInteger numerator, BigInteger denominator) {

    public static final Posts NONE = new Posts(BigInteger.ZERO, BigInteger.ONE);

    /// Posts for so many of a basis.
    public static Posts of(long basis, Ratio ratio) {
        return new Posts(
                BigInteger.valueOf(basis).multiply(BigInteger.valueOf(ratio.numerator())),
                BigInteger.valueOf(ratio.denominator()));
    }

    /// Posts behind so many hours.
    ///
    /// @param hoursOfPost productive hours of a post, more than 0
    public static Posts ofHours(long hours, int hoursOfPost) {
        return of(hours, new Ratio(1, hoursOfPost));
    }

    public Posts plus(Posts other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        BigInteger common = denominator.multiply(other.denominator);
        BigInteger divisor = sum.gcd(common).max(BigInteger.ONE);
        return new Posts(sum.divide(divisor), common.divide(divisor));
    }

    /// Half up to so many places.
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /// Half up to six places, for showing; what follows from mistyped numbers is shown as the largest number there is.
    public Decimal decimal() {
        return new Decimal(rounded(6)
                .unscaledValue()
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact());
    }
}

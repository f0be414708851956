package org.medienplan.calc.funding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.medienplan.quantity.Cents;
import org.medienplan.quantity.Money;

/// An amount that may end between two cents, such as a third of a euro. It is added exactly and rounded at the end.
///
/// @param numerator cents times the denominator, not negative
/// @param denominator more than 0
record Exact(BigInteger numerator, BigInteger denominator) {

    static final Exact ZERO = of(0, 1);

    static Exact of(long numerator, long denominator) {
        return new Exact(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Exact of(Money amount) {
        return of(amount.cents(), 1);
    }

    Exact plus(Exact other) {
        BigInteger sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return new Exact(sum, denominator.multiply(other.denominator)).reduced();
    }

    Exact times(long numerator, long denominator) {
        return new Exact(
                        this.numerator.multiply(BigInteger.valueOf(numerator)),
                        this.denominator.multiply(BigInteger.valueOf(denominator)))
                .reduced();
    }

    private Exact reduced() {
        BigInteger common = numerator.gcd(denominator);
        return new Exact(numerator.divide(common), denominator.divide(common));
    }

    /// Half up to the cent; [Cents#UNKNOWN] where it is beyond [Cents#LARGEST].
    long cents() {
        BigInteger rounded = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP)
                .toBigInteger();
        return rounded.compareTo(BigInteger.valueOf(Cents.LARGEST)) > 0 ? Cents.UNKNOWN : rounded.longValueExact();
    }

    Money rounded() {
        return Money.ofCents(cents());
    }
}

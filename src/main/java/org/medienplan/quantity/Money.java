package org.medienplan.quantity;

import java.math.BigDecimal;

/// An amount of euros in whole cents, gross unless a name says otherwise. May be negative.
///
/// @param cents the amount in euro cents
public record Money(long cents) implements Comparable<Money> {

    /// No money.
    public static final Money ZERO = new Money(0);

    /// @throws ArithmeticException where the cents do not fit in 64 bits
    public static Money ofEuros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    /// This amount for each of so many units, exact.
    public Money times(long quantity) {
        return ofCents(Math.multiplyExact(cents, quantity));
    }

    public boolean isZero() {
        return cents == 0;
    }

    /// The amount in euros with two decimal places.
    public BigDecimal euros() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /// Plain form for logs and tests, for people see package `text`.
    @Override
    public String toString() {
        return euros().toPlainString();
    }
}

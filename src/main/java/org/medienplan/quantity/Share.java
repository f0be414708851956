package org.medienplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A part of a whole, or a yearly rate: 0.05 is five percent. Six decimal places, may be negative for a falling price.
///
/// @param millionths the share times 1,000,000
public record Share(long millionths) implements Comparable<Share> {

    private static final long WHOLE = 1_000_000L;

    /// Below this, an amount times a share up to one whole fits in 64 bits.
    private static final long SMALL = Long.MAX_VALUE / WHOLE;

    public static final Share ZERO = new Share(0);

    /// @param percent whole percent, 5 for 0.05
    public static Share ofPercent(int percent) {
        return new Share(percent * (WHOLE / 100));
    }

    /// Reads the canonical form of a [Decimal].
    public static Optional<Share> parse(String text) {
        return Decimal.parse(text).map(decimal -> new Share(decimal.millionths()));
    }

    /// This part of an amount, rounded half up to the cent.
    public Money of(Money amount) {
        boolean fits = amount.cents() >= 0 && amount.cents() < SMALL && millionths >= 0 && millionths <= WHOLE;
        if (fits) {
            return Money.ofCents(Rounding.HALF_UP.divide(amount.cents() * millionths, WHOLE));
        }
        return Money.ofCents(BigDecimal.valueOf(amount.cents())
                .multiply(toBigDecimal())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /// This part of a count that is not negative, rounded as named.
    public long of(long count, Rounding rounding) {
        return rounding.divide(Math.multiplyExact(count, millionths), WHOLE);
    }

    public boolean isZero() {
        return millionths == 0;
    }

    public BigDecimal toBigDecimal() {
        return new Decimal(millionths).toBigDecimal();
    }

    @Override
    public int compareTo(Share other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}

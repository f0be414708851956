package org.medienplan.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// An exact number with up to six decimal places, such as "0,5 devices".
///
/// @param millionths the number times 1,000,000
public record Decimal(long millionths) implements Comparable<Decimal> {

    private static final int PLACES = 6;
    private static final int LONGEST_TEXT = 21;

    public static final Decimal ZERO = new Decimal(0);
    public static final Decimal ONE = of(1);

    public static Decimal of(long whole) {
        return new Decimal(Math.multiplyExact(whole, 1_000_000L));
    }

    /// Reads the canonical form: digits with a point, at most six places; empty for anything else.
    public static Optional<Decimal> parse(String text) {
        if (text.length() > LONGEST_TEXT || !text.matches("-?\\d+(\\.\\d{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal scaled = new BigDecimal(text).movePointRight(PLACES);
        return scaled.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? Optional.empty()
                : Optional.of(
                        new Decimal(scaled.setScale(0, RoundingMode.UNNECESSARY).longValueExact()));
    }

    public BigDecimal toBigDecimal() {
        BigDecimal exact = BigDecimal.valueOf(millionths, PLACES).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }

    @Override
    public int compareTo(Decimal other) {
        return Long.compare(millionths, other.millionths);
    }

    /// The canonical form that [#parse] reads.
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}

package org.medienplan.field;

import java.util.Optional;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;

/// What the kinds have in common when they read a canonical text.
final class Parsing {

    private static final int LONGEST_NUMBER = 18;

    private Parsing() {}

    static Outcome<Long> whole(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("-?\\d+")
                ? Outcome.ok(Long.valueOf(text))
                : Outcome.refused("invalid.whole_number", text);
    }

    static Outcome<Decimal> decimal(String text) {
        return found(Decimal.parse(text), "invalid.number", text);
    }

    static Outcome<Long> wholeWithin(long value, long lowest, long highest) {
        return value >= lowest && value <= highest
                ? Outcome.ok(value)
                : Outcome.refused(
                        "invalid.range", new Value.Plain(value), new Value.Plain(lowest), new Value.Plain(highest));
    }

    static <V extends Comparable<V>> Outcome<V> within(V value, V lowest, V highest) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0
                ? Outcome.ok(value)
                : Outcome.refused("invalid.range", value, lowest, highest);
    }

    static <V> Outcome<V> found(Optional<V> value, String key, Object... values) {
        return value.<Outcome<V>>map(Outcome::ok).orElseGet(() -> Outcome.refused(key, values));
    }
}

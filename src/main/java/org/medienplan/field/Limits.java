package org.medienplan.field;

import java.util.Optional;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

/// Whether a value is within what its kind allows, said for people.
public final class Limits {

    private Limits() {}

    /// Why a kind does not allow a value, empty where it does.
    ///
    /// @param value of the kind's type
    public static Optional<Message> broken(Kind<?> kind, Object value) {
        return switch (kind) {
            case Kind.OfMoney(long lowest, long highest) ->
                between((Money) value, Money.ofCents(lowest), Money.ofCents(highest));
            case Kind.OfCount(int lowest, int highest) -> between((Integer) value, lowest, highest);
            case Kind.OfDecimal(Decimal lowest, Decimal highest) -> between((Decimal) value, lowest, highest);
            case Kind.OfShare(Share lowest, Share highest) -> between((Share) value, lowest, highest);
            case Kind.OfYear() -> year((Integer) value);
            case Kind.OfText text -> text((String) value, text);
            case Kind.OfDate date -> Optional.empty();
            case Kind.OfHalfYear half -> Optional.empty();
            case Kind.OfChoice<?> choice -> Optional.empty();
            case Kind.OfReference reference -> Optional.empty();
            case Kind.OfSet<?> set -> Optional.empty();
        };
    }

    private static <V extends Comparable<V>> Optional<Message> between(V value, V lowest, V highest) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0
                ? Optional.empty()
                : Optional.of(Message.of("invalid.range", value, lowest, highest));
    }

    private static Optional<Message> year(int year) {
        return year >= Kind.OfYear.FIRST && year <= Kind.OfYear.LAST
                ? Optional.empty()
                : Optional.of(Message.of(
                        "invalid.range",
                        new Value.Plain(year),
                        new Value.Plain(Kind.OfYear.FIRST),
                        new Value.Plain(Kind.OfYear.LAST)));
    }

    private static Optional<Message> text(String text, Kind.OfText kind) {
        return kind.parse(text) instanceof Outcome.Refused<String>(Message reason)
                ? Optional.of(reason)
                : Optional.empty();
    }
}

package org.medienplan.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// Something to be said to a person, in no language yet.
///
/// @param key the key of the sentence in the text bundles
/// @param values what its placeholders stand for, in their order
public record Message(String key, List<Value> values) {

    public Message {
        values = List.copyOf(values);
    }

    /// The name of a constant that people choose or read: of a record type, a kind of figure, or any other.
    public static Message choice(Enum<?> constant) {
        return switch (constant) {
            case RecordType type -> of("record." + type.key());
            case Metric metric -> of("metric." + metric.key());
            default -> of("choice." + words(constant.getDeclaringClass()) + "." + lower(constant.name()));
        };
    }

    private static String words(Class<?> type) {
        return lower(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// A message from values of the types that [Value] knows; plain Java values are wrapped, constants of an enum are
    /// called by their names.
    public static Message of(String key, Object... values) {
        return new Message(key, Stream.of(values).map(Message::wrap).toList());
    }

    private static Value wrap(Object value) {
        return switch (value) {
            case Value ready -> ready;
            case String text -> new Value.Text(text);
            case Integer count -> new Value.Count(count);
            case Long count -> new Value.Count(count);
            case Money money -> new Value.Amount(money);
            case Decimal decimal -> new Value.Number(decimal);
            case Share share -> new Value.Percent(share);
            case HalfYear halfYear -> new Value.Half(halfYear);
            case LocalDate date -> new Value.Date(date);
            case RecordId record -> new Value.Name(record);
            case Message message -> new Value.Nested(message);
            case Enum<?> constant -> new Value.Nested(choice(constant));
            default -> throw new IllegalArgumentException("value " + value + " of " + value.getClass());
        };
    }
}

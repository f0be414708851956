package org.medienplan.message;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;

/// Something to be said to a person, in no language yet.
///
/// @param key the key of the sentence in the text bundles
/// @param values what its placeholders stand for, in their order
public record Message(String key, List<Value> values) {

    public Message {
        values = List.copyOf(values);
    }

    /// A message from values of the types that [Value] knows; plain Java values are wrapped.
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
            default -> throw new IllegalArgumentException("value " + value + " of " + value.getClass());
        };
    }
}

package org.medienplan.message;

import java.time.LocalDate;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;

/// A value inside a message; its type decides how people see it in their language.
public sealed interface Value {
    /// Text as it is: a name, a path, what somebody typed.
    record Text(String text) implements Value {}

    /// A whole number with grouping.
    record Count(long count) implements Value {}

    /// A year or another number that is never grouped.
    record Plain(long number) implements Value {}

    record Amount(Money money) implements Value {}

    record Number(Decimal decimal) implements Value {}

    /// A number of which people see so many places, such as full-time equivalents with one.
    record Rounded(Decimal decimal, int places) implements Value {}

    record Percent(Share share) implements Value {}

    record Date(LocalDate date) implements Value {}

    record Half(HalfYear halfYear) implements Value {}

    /// A record of the plan, shown by its name.
    record Name(RecordId record) implements Value {}

    /// A message within the message, such as the name of a choice.
    record Nested(Message message) implements Value {}
}

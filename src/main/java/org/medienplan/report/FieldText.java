package org.medienplan.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Kind;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Texts;

/// The values of fields as people read them, by the kind of the field.
public final class FieldText {

    /// What stands where a field has no value.
    public static final String NONE = "–";

    private FieldText() {}

    /// A value of a field with its unit, or [#NONE].
    public static String of(Field<?, ?> field, @Nullable Object value, Texts texts) {
        String text = of(field.kind(), value, texts);
        String unit = field.unit();
        return value == null || unit == null ? text : text + " " + texts.unit(unit);
    }

    private static String of(Kind<?> kind, @Nullable Object value, Texts texts) {
        return switch (value) {
            case null -> NONE;
            case Money money -> texts.formats().money(money);
            case Share share -> texts.formats().percent(share);
            case Decimal decimal -> texts.formats().decimal(decimal);
            case LocalDate date -> texts.formats().date(date);
            case HalfYear half -> texts.halfYear(half);
            case Enum<?> choice -> texts.choice(choice);
            case RecordId record -> texts.name(record);
            case Integer year
            when kind instanceof Kind.OfYear -> texts.formats().plain(year);
            case Integer count -> texts.formats().count(count);
            case Collection<?> several
            when kind instanceof Kind.OfSet<?> set ->
                several.stream()
                        .map(element -> of(set.element(), element, texts))
                        .sorted()
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}

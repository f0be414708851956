package org.medienplan.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medienplan.change.Property;
import org.medienplan.field.Kind;
import org.medienplan.field.Limits;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.text.Formats;
import org.medienplan.text.Texts;

/// Values of fields as people of a language write them, and back. Several values of one field are parted by semicolons.
/// Not for several threads at once: lists of what can be chosen are kept.
public final class ValueText {

    private static final String BETWEEN = "; ";

    private final Texts texts;
    private final Plan plan;
    private final Map<Kind<?>, Options> options = new HashMap<>();

    /// @param plan what records are called
    public ValueText(Texts texts, Plan plan) {
        this.texts = texts;
        this.plan = plan;
    }

    public Texts texts() {
        return texts;
    }

    public Plan plan() {
        return plan;
    }

    /// What can be chosen for a kind; none where values are written.
    public Options options(Kind<?> kind) {
        return options.computeIfAbsent(kind, wanted -> Options.of(wanted, plan, texts));
    }

    /// A value as it is shown and typed, without its unit; empty for none.
    public String text(Kind<?> kind, @Nullable Object value) {
        Formats formats = texts.formats();
        return switch (value) {
            case null -> "";
            case Integer year when kind instanceof Kind.OfYear -> formats.plain(year);
            case Integer count -> formats.count(count);
            case Money money -> formats.amount(money);
            case Decimal decimal -> formats.decimal(decimal);
            case Share share -> formats.percent(share);
            case LocalDate date -> formats.date(date);
            case HalfYear half -> texts.shortHalfYear(half);
            case Enum<?> constant -> texts.choice(constant);
            case RecordId record -> Names.of(plan, record);
            case Set<?> set -> elements(kind, set);
            default -> value.toString();
        };
    }

    private String elements(Kind<?> kind, Set<?> set) {
        return kind instanceof Kind.OfSet<?>(Kind<?> element)
                ? set.stream().map(value -> text(element, value)).sorted().collect(Collectors.joining(BETWEEN))
                : set.toString();
    }

    /// Reads what was typed for a property; empty for no value. Refuses with what to write instead.
    public Outcome<Optional<Object>> read(Property property, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return property.required()
                    ? Outcome.refused("entry.required", property.label())
                    : Outcome.ok(Optional.empty());
        }
        return read(property.kind(), text).map(Optional::of);
    }

    private Outcome<Object> read(Kind<?> kind, String text) {
        Outcome<?> value = switch (kind) {
            case Kind.OfMoney money -> texts.reading().money(text);
            case Kind.OfCount count -> whole(text);
            case Kind.OfYear year -> whole(text);
            case Kind.OfDecimal decimal -> texts.reading().decimal(text);
            case Kind.OfShare share -> texts.reading().percent(text);
            case Kind.OfDate date -> texts.reading().date(text);
            case Kind.OfHalfYear half -> texts.reading().halfYear(text);
            case Kind.OfText plain -> Outcome.ok(text);
            case Kind.OfChoice<?> choice -> options(kind).read(text);
            case Kind.OfReference reference -> options(kind).read(text);
            case Kind.OfSet<?>(Kind<?> element) -> set(element, text);
        };
        return value.flatMap(found -> Limits.broken(kind, found)
                .<Outcome<Object>>map(Outcome::refused)
                .orElseGet(() -> Outcome.ok(found)));
    }

    private Outcome<Integer> whole(String text) {
        return texts.reading()
                .whole(text)
                .flatMap(number -> number == number.intValue()
                        ? Outcome.ok(number.intValue())
                        : Outcome.refused("entry.whole_number", text));
    }

    private Outcome<Set<Object>> set(Kind<?> element, String text) {
        Set<Object> values = new LinkedHashSet<>();
        List<String> parts = Arrays.stream(text.split("[;\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        for (String part : parts) {
            if (read(element, part) instanceof Outcome.Refused<Object>(Message reason)) {
                return Outcome.refused(reason);
            }
            values.add(read(element, part).orElseThrow());
        }
        return Outcome.ok(Set.copyOf(values));
    }
}

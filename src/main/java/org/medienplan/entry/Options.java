package org.medienplan.entry;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.text.Texts;

/// What can be chosen for a field: constants by their labels, records by their names and numbers.
///
/// @param all in the order in which they are offered
public record Options(List<Option> all) {

    private static final List<String> NUMBERS = List.of("number");

    public Options {
        all = List.copyOf(all);
    }

    /// The options of a kind; none where values are not chosen but written.
    public static Options of(Kind<?> kind, Plan plan, Texts texts) {
        return switch (kind) {
            case Kind.OfSet<?>(Kind<?> element) -> of(element, plan, texts);
            case Kind.OfChoice<?>(Class<?> type) -> new Options(constants(type, texts));
            case Kind.OfReference reference -> new Options(records(reference, plan, texts));
            default -> new Options(List.of());
        };
    }

    private static List<Option> constants(Class<?> type, Texts texts) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant(constant, texts.choice((Enum<?>) constant)))
                .toList();
    }

    private static Option constant(Object value, String name) {
        return new Option(value, name, name, "");
    }

    // A collator keeps state while it compares, so every list has its own.
    private static List<Option> records(Kind.OfReference kind, Plan plan, Texts texts) {
        Collator order = Collator.getInstance(texts.locale());
        return told(
                Arrays.stream(RecordType.values())
                        .filter(kind.types()::contains)
                        .flatMap(type -> plan.table(type).rows().stream()
                                .map(record -> record(plan, record))
                                .sorted(Comparator.comparing(Option::name, order)))
                        .toList(),
                texts);
    }

    /// The records, those of the same name told apart by their type or number.
    private static List<Option> told(List<Option> options, Texts texts) {
        Map<String, List<Option>> alike =
                options.stream().collect(Collectors.groupingBy(option -> lower(option.name())));
        return options.stream()
                .map(option -> told(option, alike.getOrDefault(lower(option.name()), List.of()), texts))
                .toList();
    }

    private static Option told(Option option, List<Option> alike, Texts texts) {
        RecordType type = ((RecordId) option.value()).type();
        boolean byType = alike.stream()
                        .filter(other -> ((RecordId) other.value()).type() == type)
                        .count()
                == 1;
        String mark = byType ? texts.one(type) : option.hint();
        return alike.size() == 1 || mark.isEmpty()
                ? option
                : new Option(option.value(), option.name(), option.name() + " (" + mark + ")", option.hint());
    }

    private static <R extends Identified> Option record(Plan plan, R record) {
        String hint = NUMBERS.stream()
                .flatMap(id -> Fields.of(record).find(id).stream())
                .map((Field<R, ?> field) -> String.valueOf(field.get(record)))
                .findFirst()
                .orElse("");
        String name = Names.of(plan, record.id());
        return new Option(record.id(), name, name, hint);
    }

    /// Those whose name or number contains a text, those that begin with it first.
    public List<Option> matching(String text) {
        String wanted = lower(text);
        Predicate<Option> begins = option ->
                lower(option.label()).startsWith(wanted) || lower(option.hint()).startsWith(wanted);
        Predicate<Option> contains = option ->
                lower(option.label()).contains(wanted) || lower(option.hint()).contains(wanted);
        return Stream.concat(all.stream().filter(begins), all.stream().filter(contains.and(begins.negate())))
                .toList();
    }

    /// The one that a text names: by its number, its name, or the begin of a name that no other has.
    Outcome<Object> read(String text) {
        String wanted = lower(text);
        List<Option> exact = all.stream()
                .filter(option -> Stream.of(option.hint(), option.label(), option.name())
                        .anyMatch(known -> lower(known).equals(wanted)))
                .toList();
        List<Option> found = exact.isEmpty()
                ? all.stream()
                        .filter(option -> lower(option.label()).startsWith(wanted))
                        .toList()
                : exact;
        if (found.size() == 1) {
            return Outcome.ok(found.getFirst().value());
        }
        return found.isEmpty() ? Outcome.refused(unknown(text)) : Outcome.refused(several(text, found));
    }

    private Message unknown(String text) {
        if (all.isEmpty()) {
            return Message.of("entry.nothing_to_choose", text);
        }
        List<Option> near = nearest(text);
        return near.isEmpty()
                ? Message.of("entry.unknown", text, all.getFirst().label())
                : Message.of("entry.unknown", text, near.getFirst().label());
    }

    private List<Option> nearest(String text) {
        return Stream.iterate(text.strip(), part -> !part.isEmpty(), part -> part.substring(0, part.length() - 1))
                .map(this::matching)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Message several(String text, List<Option> found) {
        boolean alike = found.stream().map(Option::label).distinct().count() == 1;
        return alike
                ? Message.of("entry.several_alike", text, found.size())
                : Message.of(
                        "entry.several",
                        text,
                        found.size(),
                        found.getFirst().label(),
                        found.get(1).label());
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}

package org.medienplan.field;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.medienplan.message.Outcome;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// What kind of value a field holds, its range, and the canonical text that files and patches use. The canonical text
/// knows no language: a point as decimal sign, no grouping, ISO dates, choices in lower case.
///
/// @param <V> the Java type of the value
public sealed interface Kind<V> {

    /// The canonical text of a value.
    default String text(V value) {
        return String.valueOf(value);
    }

    /// Reads a canonical text; refuses what is malformed or out of range.
    Outcome<V> parse(String text);

    /// Whole cents within a range.
    record OfMoney(long lowest, long highest) implements Kind<Money> {
        @Override
        public String text(Money value) {
            return Long.toString(value.cents());
        }

        @Override
        public Outcome<Money> parse(String text) {
            return Parsing.whole(text)
                    .flatMap(cents -> Parsing.wholeWithin(cents, lowest, highest))
                    .map(Money::ofCents);
        }
    }

    /// A whole number within a range.
    record OfCount(int lowest, int highest) implements Kind<Integer> {
        @Override
        public Outcome<Integer> parse(String text) {
            return Parsing.whole(text)
                    .flatMap(count -> Parsing.wholeWithin(count, lowest, highest))
                    .map(Long::intValue);
        }
    }

    /// A calendar year, or the one in which a school year begins.
    record OfYear() implements Kind<Integer> {

        /// The first year that a plan can speak of.
        public static final int FIRST = 1950;

        /// The last year that a plan can speak of.
        public static final int LAST = 2199;

        @Override
        public Outcome<Integer> parse(String text) {
            return Parsing.whole(text)
                    .flatMap(year -> Parsing.wholeWithin(year, FIRST, LAST))
                    .map(Long::intValue);
        }
    }

    /// A number with up to six places within a range.
    record OfDecimal(Decimal lowest, Decimal highest) implements Kind<Decimal> {
        @Override
        public Outcome<Decimal> parse(String text) {
            return Parsing.decimal(text).flatMap(value -> Parsing.within(value, lowest, highest));
        }
    }

    /// A share within a range, 0.05 for five percent.
    record OfShare(Share lowest, Share highest) implements Kind<Share> {
        @Override
        public Outcome<Share> parse(String text) {
            return Parsing.decimal(text)
                    .map(value -> new Share(value.millionths()))
                    .flatMap(value -> Parsing.within(value, lowest, highest));
        }
    }

    /// A day from 1900 to 2199.
    record OfDate() implements Kind<LocalDate> {
        @Override
        public Outcome<LocalDate> parse(String text) {
            return Parsing.found(Parsing.date(text), "invalid.date", text);
        }
    }

    /// A half-year such as `2027-H1`.
    record OfHalfYear() implements Kind<HalfYear> {
        @Override
        public Outcome<HalfYear> parse(String text) {
            return Parsing.found(HalfYear.parse(text), "invalid.half_year", text);
        }
    }

    /// Text up to a number of characters, without control characters other than tab and line end: those are kept by
    /// every file format that the text may go into.
    record OfText(int longest) implements Kind<String> {
        @Override
        public Outcome<String> parse(String text) {
            if (text.length() > longest) {
                return Outcome.refused("invalid.text_too_long", text.length(), longest);
            }
            return Parsing.isPlainText(text) ? Outcome.ok(text) : Outcome.refused("invalid.text_character");
        }
    }

    /// One of the constants of an enum, by its name in lower case.
    record OfChoice<E extends Enum<E>>(Class<E> type) implements Kind<E> {
        @Override
        public String text(E value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public Outcome<E> parse(String text) {
            Optional<E> choice = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> text(constant).equals(text))
                    .findFirst();
            return Parsing.found(choice, "invalid.choice", text, options());
        }

        private String options() {
            return Arrays.stream(type.getEnumConstants()).map(this::text).collect(Collectors.joining(", "));
        }
    }

    /// A record of one of some types; with one type only, the key alone is the canonical text.
    record OfReference(Set<RecordType> types) implements Kind<RecordId> {
        @Override
        public String text(RecordId value) {
            return types.size() == 1 ? value.key() : value.toString();
        }

        @Override
        public Outcome<RecordId> parse(String text) {
            Optional<RecordId> id = types.size() == 1
                    ? Optional.of(text)
                            .filter(RecordId::isKey)
                            .map(key -> new RecordId(types.iterator().next(), key))
                    : RecordId.parse(text).filter(parsed -> types.contains(parsed.type()));
            return Parsing.found(id, "invalid.reference", text);
        }
    }

    /// Several different values of one kind; their canonical texts, none of them empty, sorted and joined by `|`. Where
    /// the separator is part of an element, a backslash stands before it.
    record OfSet<V>(Kind<V> element) implements Kind<Set<V>> {
        @Override
        public String text(Set<V> value) {
            return value.stream()
                    .map(element::text)
                    .sorted()
                    .map(Parsing::element)
                    .collect(Collectors.joining(String.valueOf(Parsing.SEPARATOR)));
        }

        @Override
        public Outcome<Set<V>> parse(String text) {
            Outcome<Set<V>> all = Outcome.ok(new LinkedHashSet<>());
            for (String part : Parsing.elements(text)) {
                all = all.flatMap(soFar -> one(part).map(value -> {
                    soFar.add(value);
                    return soFar;
                }));
            }
            return all.map(Set::copyOf);
        }

        private Outcome<V> one(String part) {
            return part.isEmpty() ? Outcome.refused("invalid.empty_element") : element.parse(part);
        }
    }
}

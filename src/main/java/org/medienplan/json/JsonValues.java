package org.medienplan.json;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.medienplan.field.Kind;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// How a value of each kind looks in JSON: whole numbers as numbers, sets as arrays, all else as canonical text.
/// Decimals and shares are texts so that no program reads them as binary fractions; numbers are taken exactly.
final class JsonValues {

    /// More places than any number here has; an exponent beyond it would only fill memory.
    private static final int LARGEST_SCALE = 40;

    private JsonValues() {}

    static Outcome<?> read(Kind<?> kind, JsonNode node) {
        return switch (kind) {
            case Kind.OfMoney money -> whole(money, node, "json.expected.cents");
            case Kind.OfCount count -> whole(count, node, "json.expected.whole_number");
            case Kind.OfYear year -> whole(year, node, "json.expected.whole_number");
            case Kind.OfDecimal decimal -> fraction(decimal, node);
            case Kind.OfShare share -> fraction(share, node);
            case Kind.OfSet<?>(Kind<?> element) -> set(element, node);
            case Kind.OfDate date -> text(date, node);
            case Kind.OfHalfYear halfYear -> text(halfYear, node);
            case Kind.OfText text -> text(text, node);
            case Kind.OfChoice<?> choice -> text(choice, node);
            case Kind.OfReference reference -> text(reference, node);
        };
    }

    private static Outcome<?> whole(Kind<?> kind, JsonNode node, String expected) {
        return node.isIntegralNumber() ? kind.parse(node.asString()) : wrongType(expected, node);
    }

    private static Outcome<?> fraction(Kind<?> kind, JsonNode node) {
        if (!node.isNumber()) {
            return node.isString() ? kind.parse(node.stringValue()) : wrongType("json.expected.decimal", node);
        }
        BigDecimal exact = node.decimalValue();
        return Math.abs(exact.scale()) > LARGEST_SCALE
                ? wrongType("json.expected.decimal", node)
                : kind.parse(plain(exact));
    }

    private static String plain(BigDecimal exact) {
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static Outcome<?> text(Kind<?> kind, JsonNode node) {
        return node.isString() ? kind.parse(node.stringValue()) : wrongType("json.expected.text", node);
    }

    private static Outcome<?> set(Kind<?> element, JsonNode node) {
        if (!node.isArray()) {
            return wrongType("json.expected.array", node);
        }
        Set<Object> values = new LinkedHashSet<>();
        for (JsonNode child : node) {
            switch (read(element, child)) {
                case Outcome.Refused<?> refused -> {
                    return refused;
                }
                case Outcome.Ok<?>(Object value) -> {
                    if (!values.add(value)) {
                        return Outcome.refused("json.duplicate_element", shown(child));
                    }
                }
            }
        }
        return Outcome.ok(Set.copyOf(values));
    }

    private static Outcome<?> wrongType(String expected, JsonNode node) {
        return Outcome.refused("json.wrong_type", Message.of(expected), shown(node));
    }

    /// The value as people see it in the file, shortened.
    static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + " …";
    }

    static <V> void write(Kind<V> kind, V value, JsonGenerator json) {
        switch (kind) {
            case Kind.OfMoney money -> json.writeNumber(Long.parseLong(kind.text(value)));
            case Kind.OfCount count -> json.writeNumber(Long.parseLong(kind.text(value)));
            case Kind.OfYear year -> json.writeNumber(Long.parseLong(kind.text(value)));
            case Kind.OfSet<?>(Kind<?> element) -> writeSet(element, (Set<?>) value, json);
            default -> json.writeString(kind.text(value));
        }
    }

    @SuppressWarnings("unchecked") // the elements of a set are of its element kind
    private static <E> void writeSet(Kind<E> element, Set<?> values, JsonGenerator json) {
        List<E> sorted = ((Set<E>) values)
                .stream()
                        .sorted((a, b) -> element.text(a).compareTo(element.text(b)))
                        .toList();
        json.writeStartArray();
        sorted.forEach(value -> write(element, value, json));
        json.writeEndArray();
    }
}

package org.medienplan.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;

/// What the kinds have in common when they read a canonical text.
final class Parsing {

    static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';
    private static final int LONGEST_NUMBER = 18;
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private Parsing() {}

    static Outcome<Long> whole(String text) {
        return text.length() <= LONGEST_NUMBER && WHOLE.matcher(text).matches()
                ? Outcome.ok(Long.valueOf(text))
                : Outcome.refused("invalid.whole_number", text);
    }

    static Outcome<Decimal> decimal(String text) {
        return found(Decimal.parse(text), "invalid.number", text);
    }

    static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Whether a text has no control characters other than tab and line end, and no half of a surrogate pair.
    static boolean isPlainText(String text) {
        return text.codePoints().allMatch(Parsing::isPlain);
    }

    private static boolean isPlain(int character) {
        boolean lineEndOrTab = character == '\n' || character == '\r' || character == '\t';
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean reserved = character == 0xFFFE || character == 0xFFFF;
        return lineEndOrTab || !(Character.isISOControl(character) || surrogate || reserved);
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

    /// The parts of a text between separators, none for the empty text. A character behind a backslash stands for
    /// itself.
    static List<String> elements(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == SEPARATOR) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                i += character == ESCAPE && i + 1 < text.length() ? 1 : 0;
                part.append(text.charAt(i));
            }
        }
        if (!text.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    /// A text as one of several elements: separators and backslashes in it stand for themselves.
    static String element(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("an element without text");
        }
        return text.replace("\\", "\\\\").replace("|", "\\|");
    }
}

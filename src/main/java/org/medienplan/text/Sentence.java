package org.medienplan.text;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.medienplan.message.Value;
import org.medienplan.quantity.Decimal;

/// A text of a bundle taken apart. `{0}` stands for the first value of a message, `{0|school|schools}` for the first
/// wording where that value is one and for the second where it is not; wordings may have placeholders of their own.
record Sentence(List<Part> parts) {

    /// A piece of a sentence.
    sealed interface Part {
        /// Text as it stands in the bundle.
        record Literal(String text) implements Part {}

        /// The place of a value.
        record Slot(int index) implements Part {}

        /// Two wordings, of which a number chooses.
        record Plural(int index, Sentence one, Sentence other) implements Part {}
    }

    Sentence {
        parts = List.copyOf(parts);
    }

    /// @throws IllegalArgumentException where the text has a brace that opens or closes nothing
    static Sentence parse(String text) {
        return new SentenceParser(text).parse();
    }

    /// How a value reads at its place.
    @FunctionalInterface
    interface Shown {

        /// @param inside whether a word stands before it, so that it does not begin a sentence or a title
        String of(Value value, boolean inside);
    }

    /// The sentence with its values in place.
    ///
    /// @throws IndexOutOfBoundsException where it speaks of a value that is not given
    String say(List<Value> values, Shown show) {
        StringBuilder said = new StringBuilder();
        say(values, show, said);
        return said.toString();
    }

    private void say(List<Value> values, Shown show, StringBuilder said) {
        for (Part part : parts) {
            switch (part) {
                case Part.Literal(String text) -> said.append(text);
                case Part.Slot(int index) -> said.append(show.of(values.get(index), isInside(said)));
                case Part.Plural(int index, Sentence one, Sentence other) ->
                    (isOne(values.get(index)) ? one : other).say(values, show, said);
            }
        }
    }

    private static boolean isInside(StringBuilder said) {
        int last = said.length() - 1;
        return last > 0 && said.charAt(last) == ' ' && Character.isLetterOrDigit(said.charAt(last - 1));
    }

    private static boolean isOne(Value value) {
        return switch (value) {
            case Value.Count(long count) -> count == 1;
            case Value.Plain(long number) -> number == 1;
            case Value.Number(Decimal decimal) -> decimal.equals(Decimal.ONE);
            default -> false;
        };
    }

    /// The values that it speaks of.
    Set<Integer> slots() {
        Set<Integer> slots = new TreeSet<>();
        for (Part part : parts) {
            switch (part) {
                case Part.Literal literal -> {}
                case Part.Slot(int index) -> slots.add(index);
                case Part.Plural(int index, Sentence one, Sentence other) -> {
                    slots.add(index);
                    slots.addAll(one.slots());
                    slots.addAll(other.slots());
                }
            }
        }
        return slots;
    }
}

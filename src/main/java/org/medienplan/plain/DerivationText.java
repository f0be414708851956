package org.medienplan.plain;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Place;
import org.medienplan.report.PlaceNames;
import org.medienplan.text.Texts;
import org.medienplan.trace.Derivation;

/// A derivation for a terminal or a clipboard: the figure in words with its result, then a line for each input and
/// rule, each with the name of the figure or field that it comes from.
public final class DerivationText {

    private DerivationText() {}

    /// The lines of the derivation, each ended by `\n`.
    public static String of(Derivation derivation, Texts texts) {
        StringBuilder text = new StringBuilder();
        text.append(PlaceNames.of(derivation.figure(), texts))
                .append(": ")
                .append(value(derivation.result(), texts))
                .append("  [")
                .append(derivation.figure())
                .append("]\n");
        for (Derivation.Line line : derivation.lines()) {
            text.append("  ").append(line(line, texts)).append('\n');
        }
        return text.toString();
    }

    private static String line(Derivation.Line line, Texts texts) {
        return switch (line) {
            case Derivation.Input input ->
                texts.say(input.label())
                        + ": "
                        + value(input.value(), texts)
                        + (input.decisive() ? " (" + texts.say("table.decisive") + ")" : "")
                        + place(input.place());
            case Derivation.Rule rule -> texts.say(rule.sentence()) + place(rule.place());
        };
    }

    private static String value(@Nullable Value value, Texts texts) {
        return value == null ? texts.say("table.unknown") : texts.show(value);
    }

    private static String place(@Nullable Place place) {
        return switch (place) {
            case null -> "";
            case FigureId figure -> "  ← " + figure;
            default -> "  [" + place + "]";
        };
    }
}

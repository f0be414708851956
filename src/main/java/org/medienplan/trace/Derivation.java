package org.medienplan.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Place;

/// How a figure came about, one level deep: inputs that are figures themselves can be asked in turn.
///
/// @param figure what is explained
/// @param result its value, null where it is not known
/// @param lines inputs and rules in the order of the calculation
public record Derivation(FigureId figure, @Nullable Value result, List<Line> lines) {

    public Derivation {
        lines = List.copyOf(lines);
    }

    /// One line of a derivation.
    public sealed interface Line {}

    /// A value that went in.
    ///
    /// @param label what it is
    /// @param value the value, null where it is not known
    /// @param place where it comes from, or null
    /// @param decisive whether it is the candidate that decided
    public record Input(
            Message label, @Nullable Value value, @Nullable Place place, boolean decisive) implements Line {}

    /// What was done, in words.
    ///
    /// @param sentence the rule
    /// @param place where the rule stands, or null
    public record Rule(Message sentence, @Nullable Place place) implements Line {}
}

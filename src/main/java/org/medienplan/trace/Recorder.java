package org.medienplan.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.quantity.Counts;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Place;

/// A trace that keeps what it hears.
public final class Recorder implements Trace {

    private final List<Derivation.Line> lines = new ArrayList<>();

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public void input(Message label, @Nullable Value value, @Nullable Place place) {
        lines.add(new Derivation.Input(label, knownOrNull(value), place, false));
    }

    @Override
    public void decisive(Message label, @Nullable Value value, @Nullable Place place) {
        lines.add(new Derivation.Input(label, knownOrNull(value), place, true));
    }

    @Override
    public void rule(Message sentence, @Nullable Place place) {
        lines.add(new Derivation.Rule(sentence, place));
    }

    /// What was heard, as the derivation of a figure.
    ///
    /// @param result its value, null where it is not known
    public Derivation derivation(FigureId figure, @Nullable Value result) {
        return new Derivation(figure, result, lines);
    }

    private static @Nullable Value knownOrNull(@Nullable Value value) {
        return value instanceof Value.Count(long count) && count == Counts.UNKNOWN ? null : value;
    }
}

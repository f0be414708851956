package org.medienplan.calc.demand;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.ref.Place;
import org.medienplan.trace.Trace;

/// Tells a trace of a candidate that did not decide: nothing in it did.
///
/// @param trace who listens
record Undecided(Trace trace) implements Trace {

    @Override
    public boolean on() {
        return trace.on();
    }

    @Override
    public void input(Message label, @Nullable Value value, @Nullable Place place) {
        trace.input(label, value, place);
    }

    @Override
    public void decisive(Message label, @Nullable Value value, @Nullable Place place) {
        trace.input(label, value, place);
    }

    @Override
    public void rule(Message sentence, @Nullable Place place) {
        trace.rule(sentence, place);
    }
}

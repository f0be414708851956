package org.medienplan.trace;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.ref.Place;

/// Listens to a calculation step. Steps build labels only while the trace is on.
public interface Trace {

    /// Hears nothing.
    Trace NONE = new Trace() {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public void input(Message label, @Nullable Value value, @Nullable Place place) {}

        @Override
        public void decisive(Message label, @Nullable Value value, @Nullable Place place) {}

        @Override
        public void rule(Message sentence, @Nullable Place place) {}
    };

    /// Whether anybody listens.
    boolean on();

    /// A value that the step uses.
    ///
    /// @param label what it is
    /// @param value the value, null where it is not known
    /// @param place where it is recorded or how it is computed itself, or null for a constant of the plan's frame
    void input(Message label, @Nullable Value value, @Nullable Place place);

    /// The one of several candidate values that decides the result.
    void decisive(Message label, @Nullable Value value, @Nullable Place place);

    /// What the step does with its inputs, in words.
    ///
    /// @param place the rule or assumption behind it, or null
    void rule(Message sentence, @Nullable Place place);
}

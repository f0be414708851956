package org.medienplan.calc;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed when it is first asked for, and kept. Threads that ask at the same time wait for one of
/// them.
///
/// @param <V> the type of the value
final class Once<V> {

    private @Nullable Supplier<V> source;
    private @Nullable V value;

    Once(Supplier<V> source) {
        this.source = source;
    }

    synchronized V get() {
        V known = value;
        if (known == null && source != null) {
            known = source.get();
            value = known;
            source = null;
        }
        if (known == null) {
            throw new IllegalStateException("no value");
        }
        return known;
    }
}

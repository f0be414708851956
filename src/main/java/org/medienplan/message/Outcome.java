package org.medienplan.message;

import java.util.function.Function;

/// Either what was asked for, or the message that says why it cannot be had: what happened, where, what to do. For
/// everything that a file, a drive or a person can cause; what only a programmer can cause is thrown.
///
/// @param <T> what was asked for
public sealed interface Outcome<T> {

    /// @param value what was asked for
    record Ok<T>(T value) implements Outcome<T> {}

    /// @param message why it cannot be had
    record Refused<T>(Message message) implements Outcome<T> {}

    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Outcome<T> refused(Message message) {
        return new Refused<>(message);
    }

    static <T> Outcome<T> refused(String key, Object... values) {
        return new Refused<>(Message.of(key, values));
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return switch (this) {
            case Ok<T>(T value) -> ok(function.apply(value));
            case Refused<T>(Message message) -> refused(message);
        };
    }

    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
        return switch (this) {
            case Ok<T>(T value) -> function.apply(value);
            case Refused<T>(Message message) -> refused(message);
        };
    }

    /// The value, for callers that know that there is one (data of the product's own, tests).
    ///
    /// @throws IllegalStateException naming the message where there is none
    default T orElseThrow() {
        return switch (this) {
            case Ok<T>(T value) -> value;
            case Refused<T>(Message message) -> throw new IllegalStateException(message.toString());
        };
    }
}

package org.medienplan.json;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;

/// Ends the reading of a file; the readers turn it into the one message that their callers get.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Message place;
    private final transient Message reason;

    private Refusal(@Nullable Message place, Message reason) {
        super(reason.key(), null, false, false);
        this.place = place;
        this.reason = reason;
    }

    /// The file as a whole is not what it should be.
    static Refusal ofFile(String key, Object... values) {
        return new Refusal(null, Message.of(key, values));
    }

    static Refusal at(Message place, Message reason) {
        return new Refusal(place, reason);
    }

    static Refusal at(Message place, String key, Object... values) {
        return new Refusal(place, Message.of(key, values));
    }

    /// What people are told.
    Message message(String fileName) {
        return place == null
                ? Message.of("json.refused_file", fileName, reason)
                : Message.of("json.refused", fileName, place, reason);
    }
}

package org.medienplan.check;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.ref.Place;

/// One place at which a check has found something.
///
/// @param place the field or figure to look at
/// @param message what is the matter there, a sentence that stands alone
/// @param fix repairs it, null where only a person can
public record Case(Place place, Message message, @Nullable Fix fix) {

    static Case of(Place place, String key, Object... values) {
        return new Case(place, Message.of(key, values), null);
    }

    Case fixedBy(Fix repair) {
        return new Case(place, message, repair);
    }
}

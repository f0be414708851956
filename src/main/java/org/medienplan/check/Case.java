package org.medienplan.check;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.ref.Place;

/// One place at which a check has found something.
///
/// @param place the field or figure to look at
/// @param message what is the matter there, a sentence that stands alone
/// @param fix repairs it, null where only a person can
/// @param repair what the repair of this one case is called, null where its check says it
public record Case(
        Place place,
        Message message,
        @Nullable Fix fix,
        @Nullable Message repair) {

    /// A case whose repair is called what its check says.
    public Case(Place place, Message message, @Nullable Fix fix) {
        this(place, message, fix, null);
    }

    static Case of(Place place, String key, Object... values) {
        return new Case(place, Message.of(key, values), null);
    }

    Case fixedBy(Fix repair) {
        return new Case(place, message, repair);
    }

    /// @param name what the repair is called where it repairs this case alone
    Case fixedBy(Fix repair, Message name) {
        return new Case(place, message, repair, name);
    }
}

package org.medienplan.json;

import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;

/// Where in a file a record stands, for refusals: `items[3] „display-86“`.
///
/// @param path the way to the record, such as `items[3]`
/// @param key the record's key, null where it has none yet
record Spot(String path, @Nullable String key) {

    /// The header of a plan.
    static final Spot HEADER = new Spot("plan", null);

    /// The file's own properties.
    static final Spot TOP = new Spot("", null);

    static Spot of(String table, int index) {
        return new Spot(table + "[" + index + "]", null);
    }

    Spot withKey(String newKey) {
        return new Spot(path, newKey);
    }

    /// The record as a whole.
    Message whole() {
        return key == null ? Message.of("json.place", path) : Message.of("json.place.record", path, key);
    }

    /// A property of the record.
    Message property(String name) {
        return key == null
                ? Message.of("json.place", path.isEmpty() ? name : path + "." + name)
                : Message.of("json.place.property", path, key, name);
    }
}

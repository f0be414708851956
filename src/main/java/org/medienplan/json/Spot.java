package org.medienplan.json;

import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.message.Message;
import org.medienplan.ref.RecordType;
import tools.jackson.databind.JsonNode;

/// Where in a file a record stands, for refusals: `Artikel „Tafel 86 Zoll“ (display-86)`.
///
/// @param type what the record is, null for the file itself
/// @param number its place in its table, from 1; 0 where there is only one
/// @param key the record's key, null where it has none yet
/// @param name what the file calls it, null where it has no name
record Spot(
        @Nullable RecordType type,
        int number,
        @Nullable String key,
        @Nullable String name) {

    /// The header of a plan.
    static final Spot HEADER = new Spot(RecordType.PLAN, 0, null, null);

    /// The file's own properties.
    static final Spot TOP = new Spot(null, 0, null, null);

    private static final int SHOWN_LENGTH = 60;

    /// @param index place in the table, from 0
    static Spot of(RecordType type, int index) {
        return new Spot(type, index + 1, null, null);
    }

    /// The spot of a record whose key has been read, by its name where it has one.
    Spot of(String newKey, JsonNode record) {
        JsonNode given = record.path("name");
        boolean fit = given.isString()
                && !given.stringValue().isBlank()
                && given.stringValue().length() <= SHOWN_LENGTH;
        return new Spot(type, number, newKey, fit ? given.stringValue() : null);
    }

    /// The record as a whole.
    Message whole() {
        Message kind = type == null ? Message.of("json.place.file") : Message.choice(type);
        if (key != null) {
            return name == null
                    ? Message.of("json.place.keyed", kind, key)
                    : Message.of("json.place.named", kind, name, key);
        }
        return number == 0 ? kind : Message.of("json.place.numbered", kind, number);
    }

    /// A property of the record: what it is called in forms, and in the file.
    Message property(String property) {
        if (type == null) {
            return Message.of("json.place", property);
        }
        return Fields.of(type)
                .find(property)
                .map(Field::label)
                .map(label -> Message.of("json.place.field", whole(), label, property))
                .orElseGet(() -> Message.of("json.place.property", whole(), property));
    }
}

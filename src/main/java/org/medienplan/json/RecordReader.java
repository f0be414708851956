package org.medienplan.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.RecordFields;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import tools.jackson.databind.JsonNode;

/// Turns one JSON object into a record and its origins.
final class RecordReader {

    static final String ID = "id";
    static final String ORIGIN = "origin";

    /// Stands for the record as a whole among the names of its origins.
    static final String WHOLE = "*";

    private static final RecordFields<?> ORIGIN_FIELDS = Fields.of(RecordType.ORIGIN);

    /// What an origin says beside the place that it is about.
    static final List<String> ORIGIN_PROPERTIES = ORIGIN_FIELDS.fields().stream()
            .<String>map(Field::id)
            .filter(id -> !id.equals("record") && !id.equals("field"))
            .toList();

    private RecordReader() {}

    /// The key under which a record stands in a table.
    static RecordId id(RecordType type, JsonNode node, Spot spot) throws Refusal {
        if (!node.isObject()) {
            throw Refusal.at(
                    spot.whole(), "json.wrong_type", Message.of("json.expected.object"), JsonValues.shown(node));
        }
        JsonNode id = node.path(ID);
        if (!id.isString() || !RecordId.isKey(id.stringValue())) {
            throw Refusal.at(spot.property(ID), "json.no_key");
        }
        return new RecordId(type, id.stringValue());
    }

    /// The record, then its origins.
    static Stream<Identified> read(RecordId id, JsonNode node, Spot spot, Set<String> otherProperties) throws Refusal {
        RecordFields<?> fields = Fields.of(id.type());
        Map<String, Object> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!otherProperties.contains(property.getKey())) {
                value(fields, property.getKey(), property.getValue(), spot, property.getKey())
                        .ifPresent(value -> values.put(property.getKey(), value));
            }
        }
        Identified record = made(() -> fields.create(id, values), spot, null);
        return Stream.concat(Stream.of(record), origins(id, fields, node.path(ORIGIN), spot));
    }

    private static Stream<Identified> origins(RecordId id, RecordFields<?> fields, JsonNode origins, Spot spot)
            throws Refusal {
        if (origins.isMissingNode() || origins.isNull()) {
            return Stream.empty();
        }
        requireObject(origins, spot, ORIGIN);
        Stream.Builder<Identified> read = Stream.builder();
        for (Map.Entry<String, JsonNode> entry : origins.properties()) {
            String name = entry.getKey();
            String path = ORIGIN + "." + name;
            if (!name.equals(WHOLE) && fields.find(name).isEmpty()) {
                throw Refusal.at(spot.property(path), "json.unknown_field", name);
            }
            read.add(origin(id, name.equals(WHOLE) ? null : name, entry.getValue(), spot, path));
        }
        return read.build();
    }

    private static Identified origin(RecordId record, @Nullable String field, JsonNode node, Spot spot, String path)
            throws Refusal {
        requireObject(node, spot, path);
        Map<String, Object> values = new HashMap<>();
        values.put("record", record);
        if (field != null) {
            values.put("field", field);
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            String place = path + "." + name;
            if (!ORIGIN_PROPERTIES.contains(name)) {
                throw Refusal.at(spot.property(place), "json.unknown_field", name);
            }
            value(ORIGIN_FIELDS, name, property.getValue(), spot, place).ifPresent(value -> values.put(name, value));
        }
        return made(() -> ORIGIN_FIELDS.create(Origin.idOf(record, field), values), spot, path);
    }

    private static Optional<Object> value(RecordFields<?> fields, String name, JsonNode node, Spot spot, String place)
            throws Refusal {
        Field<?, ?> field =
                fields.find(name).orElseThrow(() -> Refusal.at(spot.property(place), "json.unknown_field", name));
        if (node.isNull()) {
            return Optional.empty();
        }
        return switch (JsonValues.read(field.kind(), node)) {
            case Outcome.Ok<?>(Object value) -> Optional.of(value);
            case Outcome.Refused<?>(Message reason) -> throw Refusal.at(spot.property(place), reason);
        };
    }

    /// Records refuse contradictions; some of them by exceptions that are meant for programmers.
    private static Identified made(
            Supplier<? extends Outcome<? extends Identified>> creation, Spot spot, @Nullable String property)
            throws Refusal {
        Message place = property == null ? spot.whole() : spot.property(property);
        try {
            return switch (creation.get()) {
                case Outcome.Ok<? extends Identified>(Identified record) -> record;
                case Outcome.Refused<? extends Identified>(Message reason) -> throw Refusal.at(place, reason);
            };
        } catch (IllegalArgumentException contradiction) {
            throw Refusal.at(place, "json.contradiction", String.valueOf(contradiction.getMessage()));
        }
    }

    private static void requireObject(JsonNode node, Spot spot, String property) throws Refusal {
        if (!node.isObject()) {
            throw Refusal.at(
                    spot.property(property),
                    "json.wrong_type",
                    Message.of("json.expected.object"),
                    JsonValues.shown(node));
        }
    }
}

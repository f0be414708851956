package org.medienplan.json;

import java.io.IOException;
import java.io.InputStream;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the one object that a file consists of in two passes, so that format and header are known before the first
/// record and only one record is held as JSON at a time.
final class TopLevel {

    private TopLevel() {}

    /// Takes what stands in a table.
    @FunctionalInterface
    interface TableReader {
        void record(String table, int index, JsonNode record) throws Refusal;
    }

    /// Everything but the contents of the tables, which are left empty. The whole file is read and is sound as JSON
    /// where this returns.
    static ObjectNode head(Source source) throws Refusal {
        ObjectNode head = Syntax.MAPPER.createObjectNode();
        read(source, (name, parser) -> {
            if (head.has(name)) {
                throw Refusal.at(position(parser.currentTokenLocation()), "json.duplicate_property", name);
            }
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                parser.skipChildren();
                head.putArray(name);
            } else {
                head.set(name, parser.<JsonNode>readValueAsTree());
            }
        });
        return head;
    }

    /// Passes on the records of all tables in the order of the file.
    static void tables(Source source, TableReader reader) throws Refusal {
        read(source, (name, parser) -> {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    reader.record(name, index, parser.readValueAsTree());
                }
            } else {
                parser.skipChildren();
            }
        });
    }

    @FunctionalInterface
    private interface PropertyReader {
        void property(String name, JsonParser parser) throws Refusal;
    }

    private static void read(Source source, PropertyReader properties) throws Refusal {
        try (InputStream content = source.content().open();
                JsonParser parser = Syntax.MAPPER.createParser(content)) {
            read(parser, properties);
        } catch (IOException | JacksonIOException unreadable) {
            throw Refusal.ofFile("json.unreadable");
        }
    }

    private static void read(JsonParser parser, PropertyReader properties) throws Refusal {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw Refusal.ofFile("json.no_object");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                properties.property(name, parser);
            }
            if (parser.nextToken() != null) {
                throw Refusal.at(position(parser.currentTokenLocation()), "json.trailing");
            }
        } catch (JacksonException broken) {
            TokenStreamLocation location = broken.getLocation();
            throw refusal(broken, position(location == null ? parser.currentLocation() : location));
        }
    }

    private static Refusal refusal(JacksonException broken, Message place) {
        return switch (broken) {
            case JacksonIOException unreadable -> throw unreadable;
            case StreamConstraintsException beyondLimits -> Refusal.at(place, "json.beyond_limits");
            case StreamReadException malformed -> Refusal.at(place, "json.malformed");
            // All that the mapper itself objects to in a tree is a property that stands twice.
            default -> Refusal.at(place, "json.duplicate_property_here");
        };
    }

    private static Message position(TokenStreamLocation location) {
        return Message.of(
                "json.place.line", new Value.Plain(location.getLineNr()), new Value.Plain(location.getColumnNr()));
    }
}

package org.medienplan.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The published schemas, read from their folder and nowhere else.
final class Schemas {

    private static final String BASE = "https://medienplan.org/schema/";
    private static final Path FOLDER = Path.of("templates", "schema");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas::ofLocation));

    private static String ofLocation(String location) {
        if (!location.startsWith(BASE)) {
            throw new IllegalArgumentException("not ours: " + location);
        }
        return content(FOLDER.resolve(location.substring(BASE.length())));
    }

    /// What a schema has against a file; nothing where it is valid.
    List<String> objections(String schema, String text) {
        Schema loaded = registry.getSchema(SchemaLocation.of(BASE + schema));
        return loaded.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /// The definition of a record.
    static JsonNode definition(String name) {
        return tree("records.json").path("$defs").path(name);
    }

    static JsonNode tree(String schema) {
        return Syntax.MAPPER.readTree(content(FOLDER.resolve(schema)));
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.medienplan.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// A file of rules beside this package.
final class Resource {

    private final String file;
    private final Properties lines = new Properties();

    Resource(String file) {
        this.file = file;
        try (InputStream stream = Resource.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + file);
            }
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("resource " + file, unreadable);
        }
    }

    String text(String key) {
        String text = lines.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no line " + key + " in " + file);
        }
        return text;
    }

    /// The parts of a line between the separators.
    List<String> list(String key, String separator) {
        return List.of(text(key).split(separator));
    }
}

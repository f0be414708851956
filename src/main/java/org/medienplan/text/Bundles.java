package org.medienplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Reads the texts: one file for each area and language, together one map in which every key stands once.
final class Bundles {

    static final List<String> LANGUAGES = List.of("de", "en");

    private Bundles() {}

    /// The areas. A new one is a line in `areas.txt` and its two files.
    static List<String> areas() {
        return read("areas.txt").lines().toList();
    }

    /// All texts of a language.
    ///
    /// @throws IllegalStateException where a key stands twice
    static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        for (String area : areas()) {
            area(area, language).forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException("key " + key + " of area " + area + " is already in another");
                }
            });
        }
        return Map.copyOf(texts);
    }

    private static Map<String, String> area(String area, String language) {
        Map<String, String> texts = new HashMap<>();
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(source(area, language)));
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /// The content of the file of an area.
    static String source(String area, String language) {
        return read(area + "_" + language + ".properties");
    }

    private static String read(String file) {
        try (InputStream stream = Bundles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + file + " among the texts");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("texts in " + file, unreadable);
        }
    }
}

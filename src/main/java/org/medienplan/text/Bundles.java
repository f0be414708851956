package org.medienplan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Reads the texts: one file for each area and language, together one map in which every key stands once.
final class Bundles {

    /// Areas in the order of reading. A new area is a line here and its two files.
    static final List<String> AREAS = List.of(
            "calc", //
            "common",
            "figure",
            "file",
            "infrastructure",
            "intake",
            "investment",
            "json",
            "place",
            "plan",
            "store",
            "table");

    static final List<String> LANGUAGES = List.of("de", "en");

    private Bundles() {}

    /// All texts of a language.
    ///
    /// @throws IllegalStateException where a key stands twice
    static Map<String, String> load(String language) {
        Map<String, String> texts = new HashMap<>();
        for (String area : AREAS) {
            area(area, language).forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException("key " + key + " of area " + area + " is already in another");
                }
            });
        }
        return Map.copyOf(texts);
    }

    /// The texts of one file.
    static Map<String, String> area(String area, String language) {
        Map<String, String> texts = new HashMap<>();
        read(area + "_" + language + ".properties", texts);
        return texts;
    }

    private static void read(String file, Map<String, String> texts) {
        try (InputStream stream = Bundles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no bundle " + file);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("bundle " + file, unreadable);
        }
    }
}

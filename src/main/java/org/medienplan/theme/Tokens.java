package org.medienplan.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// The named colours of one theme, as `tokens.properties` states them.
///
/// Names are those of the file (`text-2`, `heat-90-text`). Asking for a name that is not there is
/// a mistake of the program and throws.
public final class Tokens {

    private static final String FILE = "tokens.properties";

    private final ThemeName theme;
    private final Map<String, Rgb> colours;

    private Tokens(ThemeName theme, Map<String, Rgb> colours) {
        this.theme = theme;
        this.colours = colours;
    }

    /// Reads the colours of a theme from the bundled file.
    ///
    /// @throws IllegalStateException when the file is missing or a line has not one colour per theme
    public static Tokens of(ThemeName theme) {
        Map<String, Rgb> colours = new TreeMap<>();
        Properties lines = read();
        for (String name : lines.stringPropertyNames()) {
            colours.put(name, column(name, lines.getProperty(name), theme));
        }
        return new Tokens(theme, colours);
    }

    /// The theme whose colours these are.
    public ThemeName theme() {
        return theme;
    }

    /// The names of all colours, sorted.
    public Set<String> names() {
        return colours.keySet();
    }

    /// The colour of that name.
    ///
    /// @throws IllegalArgumentException when the file has no such name
    public Rgb colour(String name) {
        Rgb colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("no colour is named " + name);
        }
        return colour;
    }

    private static Rgb column(String name, String line, ThemeName theme) {
        String[] columns = line.trim().split("\\s+", -1);
        if (columns.length != ThemeName.values().length) {
            throw new IllegalStateException(FILE + ": " + name + " needs a colour per theme but has " + line);
        }
        return Rgb.parse(columns[theme.ordinal()]);
    }

    private static Properties read() {
        InputStream file = Tokens.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException(FILE + " is missing beside " + Tokens.class.getName());
        }
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
    }
}

package org.medienplan.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Share;

/// What checks measure against.
public final class Limits {

    private static final String FILE = "limits.properties";

    private final Map<Limit, Decimal> values;

    /// @throws IllegalArgumentException where a limit has no value
    public Limits(Map<Limit, Decimal> values) {
        this.values = new EnumMap<>(values);
        for (Limit limit : Limit.values()) {
            if (!this.values.containsKey(limit)) {
                throw new IllegalArgumentException("no value of " + limit);
            }
        }
    }

    /// The limits that come with the program, each with its source in the file.
    public static Limits standard() {
        Properties file = read();
        Map<Limit, Decimal> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            String text = file.getProperty(limit.key(), "");
            values.put(
                    limit,
                    Decimal.parse(text)
                            .orElseThrow(() -> new IllegalStateException(limit.key() + " = " + text + " in " + FILE)));
        }
        return new Limits(values);
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream stream = Limits.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// These limits with another value of one of them.
    public Limits with(Limit limit, Decimal value) {
        Map<Limit, Decimal> changed = new EnumMap<>(values);
        changed.put(limit, value);
        return new Limits(changed);
    }

    Decimal decimal(Limit limit) {
        return Optional.ofNullable(values.get(limit)).orElseThrow();
    }

    int whole(Limit limit) {
        return decimal(limit).toBigDecimal().intValueExact();
    }

    Share share(Limit limit) {
        return new Share(decimal(limit).millionths());
    }
}

package org.medienplan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// The one schema script, and whether a database has the tables that it makes.
final class Schema {

    private static final String SCRIPT = "schema-" + FileHeader.SCHEMA_VERSION + ".sql";

    /// The text of one table as the database keeps it.
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+) \\(.*?\\) STRICT(?=;)", Pattern.DOTALL);

    private Schema() {}

    /// Makes the tables in an empty database. The driver runs the script as a whole, so that its comments stay in the
    /// file for whoever reads it.
    static void create(Handle handle) {
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.executeUpdate(script());
        } catch (SQLException faulty) {
            throw new IllegalStateException(SCRIPT, faulty);
        }
    }

    /// Refuses a database whose tables differ from ours by a single character: it is none that this version wrote, and
    /// nothing is known of what its columns and checks would do. What it has beside our tables is not looked at.
    static void check(Handle foreign) throws Refusal {
        List<String> found = foreign.createQuery("SELECT sql FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list();
        for (MatchResult table : TABLE.matcher(script()).results().toList()) {
            if (!found.contains(table.group())) {
                throw Refusal.of("store.other_schema", table.group(1));
            }
        }
    }

    static String script() {
        try (InputStream stream = Schema.class.getResourceAsStream(SCRIPT)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + SCRIPT);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

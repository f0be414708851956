package org.medienplan.store;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteDataSource;

/// Opens databases in a [Scratch] folder, with the settings that each use asks for.
final class Database {

    /// No row of ours comes near it.
    private static final int LONGEST_ROW = 1_000_000;

    private Database() {}

    /// A new database that nobody else knows of yet: if writing it fails it is thrown away, so it needs no journal.
    static Handle create(Scratch scratch) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.enforceForeignKeys(true);
        return open(scratch.database(), config);
    }

    /// The copy of a file whose content nobody vouches for.
    static Handle openForeign(Scratch scratch) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(Pragma.MMAP_SIZE, "0");
        config.setPragma(Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_ROW));
        config.setPragma(Pragma.LIMIT_ATTACHED, "0");
        config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "1");
        config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "50");
        Handle handle = open(scratch.database(), config);
        handle.execute("PRAGMA trusted_schema = OFF");
        handle.execute("PRAGMA cell_size_check = ON");
        handle.execute("PRAGMA query_only = ON");
        return handle;
    }

    private static Handle open(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(JDBC.PREFIX + file);
        return Jdbi.open(source);
    }

    /// Refuses a database that is damaged, or in which a row points at one that is not there.
    static void check(Handle handle) throws Refusal {
        List<String> faults =
                handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).list();
        if (!faults.equals(List.of("ok"))) {
            throw Refusal.of("store.damaged");
        }
        List<Refusal> dangling = handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> Refusal.of("store.dangling_row", row.getString(1), row.getString(3)))
                .list();
        if (!dangling.isEmpty()) {
            throw dangling.getFirst();
        }
    }
}

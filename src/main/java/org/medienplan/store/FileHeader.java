package org.medienplan.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Recognises a plan file by its first hundred bytes, before any database code sees it.
final class FileHeader {

    /// Marks a SQLite database as a plan file: "MEPL" in ASCII, 1296388172.
    static final int APPLICATION_ID = 0x4D45504C;

    /// The schema that we read and write.
    static final int SCHEMA_VERSION = 1;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int WRITE_VERSION_OFFSET = 18;
    private static final int READ_VERSION_OFFSET = 19;
    private static final int USER_VERSION_OFFSET = 60;
    private static final int APPLICATION_ID_OFFSET = 68;

    private FileHeader() {}

    /// Refuses what is no plan file, one of another version, and one that another program has not finished writing.
    static void check(Path file) throws IOException, Refusal {
        ByteBuffer header = ByteBuffer.wrap(firstBytes(file));
        boolean sqlite = header.limit() == LENGTH && ByteBuffer.wrap(MAGIC).equals(header.slice(0, MAGIC.length));
        if (!sqlite || header.getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            throw Refusal.of("store.not_a_plan");
        }
        int version = header.getInt(USER_VERSION_OFFSET);
        if (version != SCHEMA_VERSION) {
            throw Refusal.of(version > SCHEMA_VERSION ? "store.newer" : "store.older");
        }
        if (header.get(WRITE_VERSION_OFFSET) != 1 || header.get(READ_VERSION_OFFSET) != 1) {
            throw Refusal.of("store.unfinished");
        }
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LENGTH);
        }
    }
}

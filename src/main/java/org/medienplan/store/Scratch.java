package org.medienplan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A folder of our own for one database, readable by nobody else; gone when closed. Its path holds nothing that a user
/// chose, so that it can go into a database URL.
final class Scratch implements AutoCloseable {

    private final Path folder;

    Scratch() throws IOException {
        this.folder = Files.createTempDirectory("medienplan-");
    }

    Path database() {
        return folder.resolve("plan.db");
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException stillInUse) {
            database().toFile().deleteOnExit();
        }
    }
}

package org.medienplan.workspace;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a file whole or not at all: under a temporary name beside it, then renamed.
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, byte[] content) throws IOException {
        // not a temporary file of the system: only its owner might read that one, also under its final name
        Path temporary = file.toAbsolutePath().resolveSibling(".medienplan-" + UUID.randomUUID() + ".tmp");
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException someShares) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

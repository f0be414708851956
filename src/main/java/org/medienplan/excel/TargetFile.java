package org.medienplan.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;

/// A file that is replaced as a whole or not at all: it is written beside its place and moved there.
///
/// @param path the place
record TargetFile(Path path) {

    private static final String UNFINISHED = ".part";

    /// What goes into the file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /// Why the file cannot be written, as far as that shows beforehand; null where nothing speaks against it.
    @Nullable
    Message obstacle() {
        Path folder = folder();
        if (Files.isDirectory(path)) {
            return Message.of("export.is_folder", path.toString());
        }
        if (!Files.isDirectory(folder)) {
            return Message.of("export.no_folder", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            return Message.of("export.denied", folder.toString());
        }
        return Files.exists(path) && !isReplaceable() ? locked() : null;
    }

    private Path folder() {
        Path parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /// Spreadsheet programs keep others from writing into the file that they show.
    private boolean isReplaceable() {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return channel.isOpen();
        } catch (IOException inUse) {
            return false;
        }
    }

    /// Writes and moves.
    ///
    /// @return what went wrong, or null
    @Nullable
    Message replace(Content content) {
        Path unfinished = folder().resolve("." + path.getFileName() + UNFINISHED);
        try {
            try (OutputStream stream = Files.newOutputStream(unfinished)) {
                content.writeTo(stream);
            }
            force(unfinished);
            move(unfinished);
            return null;
        } catch (IOException failure) {
            return message(failure);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void move(Path unfinished) throws IOException {
        try {
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Message message(IOException failure) {
        if (failure instanceof AccessDeniedException && Files.exists(path)) {
            return locked();
        }
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return Message.of("export.failed", path.toString(), reason == null ? failure.toString() : reason);
    }

    private Message locked() {
        return Message.of("export.locked", path.toString());
    }

    private static void deleteQuietly(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            // The next export writes over it; what went wrong before is what people need to know.
        }
    }
}

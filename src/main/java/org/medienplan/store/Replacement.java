package org.medienplan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Puts a finished file in the place of another as a whole: at every moment the target is the old file or the new one,
/// and on failure it is the old one.
final class Replacement {

    /// Renames a file, replacing the one that has the name, in one step.
    @FunctionalInterface
    interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private static final Move ATOMIC =
            (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

    private final Move atomic;

    Replacement() {
        this(ATOMIC);
    }

    /// @param atomic how to rename in one step
    Replacement(Move atomic) {
        this.atomic = atomic;
    }

    /// @throws IOException where the target is as it was before
    void replace(Path finished, Path target) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path beside = sibling(real, ".new");
        try {
            copy(finished, beside);
            swap(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path sibling(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + "-" + UUID.randomUUID() + ending);
    }

    /// Copies to the drive itself, not only into its cache, and looks whether everything arrived.
    private static void copy(Path finished, Path beside) throws IOException {
        try (FileChannel from = FileChannel.open(finished, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long done = 0; done < size; ) {
                done += from.transferTo(done, size - done, to);
            }
            to.force(true);
        }
        if (Files.mismatch(finished, beside) >= 0) {
            throw new IOException(beside + " differs from what was written");
        }
    }

    private void swap(Path beside, Path target) throws IOException {
        try {
            atomic.move(beside, target);
        } catch (AtomicMoveNotSupportedException unsupported) {
            swapInSteps(beside, target);
        }
    }

    /// Where the drive cannot replace a file in one step, the old one steps aside first and comes back on failure.
    private static void swapInSteps(Path beside, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(beside, target);
            return;
        }
        Path aside = sibling(target, ".old");
        Files.move(target, aside);
        try {
            Files.move(beside, target);
        } catch (IOException failed) {
            Files.move(aside, target);
            throw failed;
        }
        Files.deleteIfExists(aside);
    }
}

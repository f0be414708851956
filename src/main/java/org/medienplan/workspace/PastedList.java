package org.medienplan.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.medienplan.message.Outcome;

/// A table that somebody pasted as text, offered as a file to what reads files. The file is gone afterwards.
public final class PastedList {

    private PastedList() {}

    /// Uses the text as a file.
    ///
    /// @param name what messages and origins call it
    /// @param use reads the file; it must not keep it
    public static <T> Outcome<T> as(String text, String name, Function<Path, Outcome<T>> use) {
        try {
            Path folder = Files.createTempDirectory("medienplan");
            Path file = folder.resolve(name);
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
                return use.apply(file);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException failed) {
            return Outcome.refused("workspace.not_written", name);
        }
    }
}

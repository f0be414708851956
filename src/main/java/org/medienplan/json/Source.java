package org.medienplan.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.medienplan.message.Outcome;

/// A file to be read, perhaps more than once.
///
/// @param name what refusals call it
/// @param content opens it from its beginning
record Source(String name, Opener content) {

    /// Opens a file's content.
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /// Larger than any plan is: all schools of the largest Land take about 160 MB.
    private static final long LARGEST_FILE = 256L << 20;

    /// Makes something of a file.
    @FunctionalInterface
    interface Reader<T> {
        T read(Source source) throws Refusal;
    }

    static <T> Outcome<T> read(Path file, Reader<T> reader) {
        return outcome(file.toString(), () -> reader.read(of(file)));
    }

    static <T> Outcome<T> read(String name, String text, Reader<T> reader) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return outcome(name, () -> reader.read(new Source(name, () -> new ByteArrayInputStream(content))));
    }

    private static <T> Outcome<T> outcome(String name, Attempt<T> attempt) {
        try {
            return Outcome.ok(attempt.make());
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.message(name));
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws Refusal;
    }

    private static Source of(Path file) throws Refusal {
        if (!Files.exists(file)) {
            throw Refusal.ofFile("json.not_found");
        }
        try {
            if (!Files.isRegularFile(file)) {
                throw Refusal.ofFile("json.no_file");
            }
            if (Files.size(file) > LARGEST_FILE) {
                throw Refusal.ofFile("json.too_large", LARGEST_FILE >> 20);
            }
        } catch (IOException unreadable) {
            throw Refusal.ofFile("json.unreadable");
        }
        return new Source(file.toString(), () -> Files.newInputStream(file));
    }
}

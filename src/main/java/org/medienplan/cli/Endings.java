package org.medienplan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;

/// Sees to it that a file is called after what is written into it.
final class Endings {

    private Endings() {}

    /// That a file has none of the endings; empty where it has one, or where there is no file.
    ///
    /// @param endings with their points, such as `.xlsx`; in any case
    static Optional<Message> wrong(@Nullable Path file, String... endings) {
        if (file == null) {
            return Optional.empty();
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(name::endsWith)
                ? Optional.empty()
                : Optional.of(Message.of("cli.wrong_ending", file.toString(), String.join(", ", endings)));
    }
}

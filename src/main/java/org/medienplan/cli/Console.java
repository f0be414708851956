package org.medienplan.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;

/// Where commands speak: results on standard output, refusals on standard error.
///
/// @param texts the texts of the user's language
/// @param out standard output
/// @param err standard error
public record Console(Texts texts, PrintStream out, PrintStream err) {

    /// The texts with the names of a plan's records.
    Texts naming(Plan plan) {
        return texts.naming(id -> Names.of(plan, id));
    }

    /// Says a line on standard output.
    void say(String key, Object... values) {
        out.println(texts.say(key, values));
    }

    /// Prints text that ends with a line break of its own.
    void print(String text) {
        out.print(text);
    }

    /// Writes a file and says so, also that one of that name was replaced.
    ///
    /// @return the exit code
    int writing(Path file, Supplier<Outcome<Path>> writer) {
        boolean replaces = Files.exists(file);
        return with(writer.get(), written -> {
            say(replaces ? "cli.replaced" : "cli.written", written.toString());
            return Command.DONE;
        });
    }

    /// Says why nothing was done.
    ///
    /// @return the exit code of a refusal
    int refuse(Message message) {
        err.println(texts.say(message).replace('\n', ' '));
        return Command.REFUSED;
    }

    /// Goes on with a value, or refuses.
    <T> int with(Outcome<T> outcome, ToIntFunction<T> next) {
        return switch (outcome) {
            case Outcome.Ok<T>(T value) -> next.applyAsInt(value);
            case Outcome.Refused<T>(Message message) -> refuse(message);
        };
    }
}

package org.medienplan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.medienplan.message.Outcome;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.PlanFiles;

/// Runs commands as the launcher does, without a display, and keeps what they say.
final class CommandLineRig {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandTool tool;

    CommandLineRig(Locale language) {
        Console console = new Console(
                Texts.in(language),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        this.tool = new Tools(
                        console,
                        Library.in(Path.of("").toAbsolutePath()),
                        new PlanFiles(),
                        () -> LocalDate.of(2026, 11, 24),
                        new NoWindow(),
                        "1.2.3")
                .tool();
    }

    int run(String... arguments) {
        out.reset();
        err.reset();
        return tool.run(arguments);
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String refused() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static final class NoWindow implements Window {
        @Override
        public boolean hasDisplay() {
            return false;
        }

        @Override
        public void open(Start start) {
            throw new IllegalStateException("there is no display");
        }

        @Override
        public Outcome<Integer> draw(Pictures wanted) {
            return Outcome.ok(wanted.width() + wanted.height());
        }
    }
}

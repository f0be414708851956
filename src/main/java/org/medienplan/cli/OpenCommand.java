package org.medienplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.medienplan.message.Message;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Opens the window, with a plan or without one.
record OpenCommand(Console console, Arguments describe, Window window) implements Command {

    static final String NAME = "open";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(describe.file(0, "file", false));
    }

    @Override
    public int run(ParseResult given) {
        Path file = given.matchedPositionalValue(0, null);
        if (file != null && !Files.exists(file)) {
            return console.refuse(Message.of("cli.open.missing", file.toString()));
        }
        if (!window.hasDisplay()) {
            return console.refuse(Message.of("cli.no_display"));
        }
        window.open(file == null ? new Window.Start.Empty() : new Window.Start.File(file));
        return DONE;
    }
}

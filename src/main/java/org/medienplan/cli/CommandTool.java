package org.medienplan.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.medienplan.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Understands a line of arguments and runs the command that it names.
public final class CommandTool {

    private static final String PROGRAM = "mep";

    private final Console console;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine parser;

    /// @param console where commands speak
    /// @param version of the program
    /// @param commands all that there are, in the order of the help text
    CommandTool(Console console, String version, List<Command> commands) {
        this.console = console;
        CommandSpec top = CommandSpec.create().name(PROGRAM);
        top.usageMessage().description(console.texts().say("cli.program"));
        top.addOption(help()).addOption(version());
        top.version(PROGRAM + " " + version);
        for (Command command : commands) {
            this.commands.put(command.name(), command);
            top.addSubcommand(command.name(), describe(command));
        }
        this.parser = new CommandLine(top).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private CommandSpec describe(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(console.texts().say("cli.command." + command.name()));
        command.arguments().forEach(argument -> {
            if (argument instanceof OptionSpec option) {
                spec.addOption(option);
            } else {
                spec.add(argument);
            }
        });
        return spec.addOption(help());
    }

    private OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(console.texts().say("cli.option.version"))
                .build();
    }

    private OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(console.texts().say("cli.option.help"))
                .build();
    }

    /// Runs a line. Without any argument the window opens.
    ///
    /// @return the exit code
    public int run(String... arguments) {
        try {
            ParseResult line = parser.parseArgs(asHelpOption(arguments));
            ParseResult given = line.hasSubcommand() ? line.subcommand() : line;
            if (given.isUsageHelpRequested()) {
                given.commandSpec().commandLine().usage(console.out());
                return Command.DONE;
            }
            if (given.isVersionHelpRequested()) {
                parser.printVersionHelp(console.out());
                return Command.DONE;
            }
            return command(line).run(given);
        } catch (ParameterException wrong) {
            return console.refuse(Misuse.of(wrong));
        }
    }

    /// `help` and `help new` are other ways to say `--help` and `new --help`.
    private static String[] asHelpOption(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return Stream.concat(Arrays.stream(arguments).skip(1), Stream.of("--help"))
                .toArray(String[]::new);
    }

    private Command command(ParseResult line) {
        String name = line.hasSubcommand() ? line.subcommand().commandSpec().name() : OpenCommand.NAME;
        Command command = commands.get(name);
        if (command == null) {
            throw new IllegalStateException("no command " + name);
        }
        return command;
    }

    /// Says that something went wrong in a way that nobody foresaw, with a code that can be quoted.
    public int failed(String code) {
        return console.refuse(Message.of("cli.failed", code));
    }
}

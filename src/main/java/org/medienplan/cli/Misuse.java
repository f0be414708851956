package org.medienplan.cli;

import java.util.stream.Collectors;
import org.medienplan.message.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the user's language what is wrong with a line of arguments, and where the help is.
final class Misuse {

    private Misuse() {}

    static Message of(ParameterException wrong) {
        String help = wrong.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help";
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                Message.of("cli.misuse.unknown", String.join(" ", unknown.getUnmatched()), help);
            case MissingParameterException missing ->
                Message.of(
                        "cli.misuse.missing",
                        missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", ")),
                        help);
            default -> invalid(wrong, help);
        };
    }

    private static Message invalid(ParameterException wrong, String help) {
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue();
        return argument == null || value == null
                ? Message.of("cli.misuse.other", help)
                : Message.of("cli.misuse.invalid", value, name(argument), argument.paramLabel(), help);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

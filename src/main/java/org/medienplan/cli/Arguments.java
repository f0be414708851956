package org.medienplan.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.medienplan.text.Texts;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Describes options and parameters in the user's language. The text of an option has the key `cli.option.NAME`, that
/// of a parameter `cli.parameter.NAME`.
record Arguments(Texts texts) {

    /// An option with one value; required if it has no default.
    <T> OptionSpec option(String name, Class<T> type, String label) {
        return builder(name, type, label).required(true).build();
    }

    /// An option that may be left out.
    <T> OptionSpec optional(String name, Class<T> type, String label) {
        return builder(name, type, label).build();
    }

    /// An option that may occur several times.
    OptionSpec repeated(String name, String label) {
        return builder(name, String[].class, label).build();
    }

    /// An option whose value is one of the constants of an enum, in lower case.
    <E extends Enum<E>> OptionSpec choice(String name, Class<E> type, E standard) {
        String label = Arrays.stream(type.getEnumConstants())
                .map(Arguments::word)
                .reduce((a, b) -> a + "|" + b)
                .orElseThrow();
        return builder(name, type, label).defaultValue(standard.name()).build();
    }

    private <T> OptionSpec.Builder builder(String name, Class<T> type, String label) {
        return OptionSpec.builder("--" + name)
                .type(type)
                .paramLabel(label)
                .description(texts.say("cli.option." + name));
    }

    /// A file that the command works on.
    PositionalParamSpec file(int place, String name, boolean required) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(place))
                .type(Path.class)
                .arity(required ? "1" : "0..1")
                .paramLabel(name.toUpperCase(Locale.ROOT))
                .description(texts.say("cli.parameter." + name))
                .build();
    }

    /// A text that the command works on.
    PositionalParamSpec text(int place, String name) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(place))
                .type(String.class)
                .arity("1")
                .paramLabel(name.toUpperCase(Locale.ROOT))
                .description(texts.say("cli.parameter." + name))
                .build();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

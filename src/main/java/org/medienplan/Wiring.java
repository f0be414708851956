package org.medienplan;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.cli.CommandTool;
import org.medienplan.cli.Console;
import org.medienplan.cli.Tools;
import org.medienplan.message.ErrorCode;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.PlanFiles;
import org.slf4j.LoggerFactory;

/// Puts the program together: the only place that asks the machine for its clock, language and folders.
final class Wiring {

    private static final String HOME = "medienplan.home";

    private final CommandTool tool;

    private Wiring(Console console, Path home, Locale language, Clock clock) {
        Library library = Library.in(home);
        PlanFiles files = new PlanFiles();
        Display display = new Display(System.getenv(), System.getProperty("os.name", ""));
        DesktopWindow window = new DesktopWindow(display, library, files, clock, settings(), language);
        this.tool =
                new Tools(console, library, files, () -> LocalDate.now(clock), window, DesktopWindow.VERSION).tool();
    }

    /// The program on this machine.
    static Wiring ofMachine() {
        Locale language = language(System.getenv());
        Console console = new Console(Texts.in(language), stream(FileDescriptor.out), stream(FileDescriptor.err));
        Path home = Path.of(System.getProperty(HOME, "")).toAbsolutePath();
        return new Wiring(console, home, language, Clock.system(ZoneId.systemDefault()));
    }

    /// German, unless the machine names another language.
    private static Locale language(Map<String, String> environment) {
        Optional<String> named = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        return named.map(value -> value.matches("(C|POSIX)(\\..*)?")
                        ? Locale.GERMAN
                        : Locale.forLanguageTag(value.split("[_.@]", 2)[0]))
                .orElseGet(Locale::getDefault);
    }

    private static Path settings() {
        Path home = Path.of(System.getProperty("user.home", ""));
        String config = System.getenv().getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.isEmpty() ? home.resolve(".config") : Path.of(config);
        String windows = System.getenv().getOrDefault("APPDATA", "");
        return (windows.isEmpty() ? folder : Path.of(windows))
                .resolve("medienplan")
                .resolve("settings.properties");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// Runs a line. What nobody foresaw is logged once, here, and shown as a code.
    int run(String... arguments) {
        try {
            return tool.run(arguments);
        } catch (RuntimeException | Error failure) {
            String code = ErrorCode.of(failure);
            LoggerFactory.getLogger(Wiring.class).error("fault {}", code, failure);
            return tool.failed(code);
        }
    }
}

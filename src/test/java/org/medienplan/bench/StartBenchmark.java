package org.medienplan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes from the start of a process until the first figures of the example are on the screen, against a
/// window with nothing in it. With the options of the launcher; to be run in the folder of the program after a start by
/// it, on a machine with a display.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 10)
public class StartBenchmark {

    private static final Path BUILT = Path.of("target", "quick").toAbsolutePath();
    private static final List<String> OPTIONS = List.of(
            "-Xlog:disable",
            "-Xms48m",
            "-Xmn24m",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps",
            "-XX:TrimNativeHeapInterval=5000",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Djava.awt.headless=true",
            "-Dmedienplan.home=" + Path.of("").toAbsolutePath(),
            "-Dsun.awt.fontconfig=" + BUILT.resolve("fontconfig.properties"));

    /// What is shown.
    public enum Shown {
        EMPTY_WINDOW(EmptyWindow.class),
        EXAMPLE(FirstFigures.class, "open", "example-plans/leverkusen.json");

        private final Class<?> main;
        private final List<String> arguments;

        Shown(Class<?> main, String... arguments) {
            this.main = main;
            this.arguments = List.of(arguments);
        }
    }

    @Param
    public Shown shown = Shown.EMPTY_WINDOW;

    /// Whether the start-up cache that the launcher makes after a build is used.
    @Param({"false", "true"})
    public boolean cached;

    @Benchmark
    public String start() throws IOException {
        Process process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            if (!FirstFigures.SHOWN.equals(line)) {
                throw new IllegalStateException("instead of figures: " + line);
            }
            return line;
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(OPTIONS);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Path cache = BUILT.resolve("medienplan.aot");
        if (cached && !Files.exists(cache)) {
            throw new IllegalStateException("no " + cache);
        }
        if (cached) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.add("-cp");
        command.add(BUILT.resolve("medienplan.jar") + ":" + BUILT.resolve("test-classes"));
        command.add(shown.main.getName());
        command.addAll(shown.arguments);
        return command;
    }
}

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/// Prints how large the sources are and fails when a limit of the size budget is broken.
///
/// Usage: `java SizeReport.java MAIN-SOURCES TEST-SOURCES`. The limits hold for the main sources; the
/// tests are only counted. Lines are lines of the file, with comments and blank ones; a method counts
/// from its modifiers to its closing brace.
class SizeReport {

    private static final int FILE_LIMIT = 400;
    private static final int METHOD_LIMIT = 40;
    private static final int PARAMETER_LIMIT = 6;

    private final Path root;
    private final List<Integer> files = new ArrayList<>();
    private final List<Integer> methods = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private SizeReport(Path root) {
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        var main = of(Path.of(args[0]));
        var test = of(Path.of(args[1]));
        System.out.println("Size of main: " + main.summary("median <= 80, 90 % <= 180, max <= 400"));
        System.out.println("Size of tests: " + test.summary("no limit"));
        main.faults.forEach(fault -> System.out.println("TOO LARGE " + fault));
        if (!main.faults.isEmpty()) {
            System.exit(1);
        }
    }

    private static SizeReport of(Path root) throws IOException {
        var report = new SizeReport(root);
        if (Files.isDirectory(root)) {
            List<Path> sources;
            try (var walk = Files.walk(root)) {
                sources = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
            }
            report.measure(sources);
        }
        return report;
    }

    private void measure(List<Path> sources) throws IOException {
        for (var source : sources) {
            countFile(source);
        }
        if (sources.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var units = manager.getJavaFileObjectsFromPaths(sources);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                new Counter(unit, positions).scan(unit, null);
            }
        }
    }

    private void countFile(Path source) throws IOException {
        if (source.endsWith("package-info.java")) {
            return;
        }
        var lines = Files.readAllLines(source).size();
        files.add(lines);
        if (lines > FILE_LIMIT) {
            faults.add("file, " + lines + " lines of at most " + FILE_LIMIT + ": " + root.relativize(source));
        }
    }

    private String summary(String budget) {
        return "%d files, %s (%s); %d methods, %s (90 %% <= 13, max <= %d)"
                .formatted(files.size(), spread(files), budget, methods.size(), spread(methods), METHOD_LIMIT);
    }

    private static String spread(List<Integer> lines) {
        if (lines.isEmpty()) {
            return "none";
        }
        var sorted = lines.stream().sorted().toList();
        return "median %d, 90 %% %d, max %d".formatted(share(sorted, 50), share(sorted, 90), sorted.getLast());
    }

    private static int share(List<Integer> sorted, int percent) {
        return sorted.get((int) Math.ceilDiv((long) sorted.size() * percent, 100) - 1);
    }

    /// Counts the lines of every method and the parameters of every constructor of one file.
    private final class Counter extends TreeScanner<Void, ClassTree> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Counter(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree node, ClassTree enclosing) {
            return super.visitClass(node, node);
        }

        @Override
        public Void visitMethod(MethodTree node, ClassTree enclosing) {
            var lines = line(positions.getEndPosition(unit, node)) - line(positions.getStartPosition(unit, node)) + 1;
            methods.add(lines);
            if (lines > METHOD_LIMIT) {
                faults.add("method, " + lines + " lines of at most " + METHOD_LIMIT + ": " + name(node));
            }
            var isConstructor = node.getReturnType() == null && enclosing.getKind() != Tree.Kind.RECORD;
            if (isConstructor && node.getParameters().size() > PARAMETER_LIMIT) {
                faults.add("constructor, more than " + PARAMETER_LIMIT + " parameters: " + name(node));
            }
            return super.visitMethod(node, enclosing);
        }

        private long lineOf(long position) {
            return unit.getLineMap().getLineNumber(position);
        }

        private int line(long position) {
            return Math.toIntExact(lineOf(position));
        }

        private String name(MethodTree node) {
            var file = root.relativize(Path.of(unit.getSourceFile().getName()));
            return file + ":" + line(positions.getStartPosition(unit, node)) + " " + node.getName();
        }
    }
}

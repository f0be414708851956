package org.medienplan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which library may be used where, and what nobody may call.
final class LibraryTable {

    /// @param packages the library's packages, each with all below it
    /// @param users the packages below `org.medienplan` that may use it, each with all below it
    record Library(Set<String> packages, Set<String> users, String reason) {

        boolean contains(String className) {
            return packages.stream().anyMatch(name -> className.startsWith(name + "."));
        }

        boolean mayBeUsedIn(String packageName) {
            return users.stream().anyMatch(user -> packageName.equals(user) || packageName.startsWith(user + "."));
        }
    }

    private LibraryTable() {}

    static List<Library> libraries() {
        return List.of(
                new Library(
                        Set.of("javafx", "com.sun.javafx", "atlantafx", "org.kordamp.ikonli", "org.controlsfx"),
                        Set.of("ui"),
                        "a toolkit in the core brings years of thread errors"),
                new Library(
                        Set.of("java.sql", "javax.sql", "org.jdbi", "org.sqlite"),
                        Set.of("store"),
                        "the file format stays in one place"),
                new Library(
                        Set.of("org.apache.poi", "org.apache.xmlbeans", "org.openxmlformats"),
                        Set.of("excel", "word"),
                        "formats of Office"),
                new Library(Set.of("org.jfree.chart", "org.jfree.data"), Set.of("chart"), "charts are data elsewhere"),
                new Library(Set.of("org.jfree.fx"), Set.of("ui.component"), "charts on a screen"),
                new Library(Set.of("tools.jackson", "com.fasterxml"), Set.of("json"), "interchange"),
                new Library(
                        Set.of("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.batik", "gg.jte"),
                        Set.of("pdf"),
                        "PDF"),
                new Library(Set.of("com.google.ortools"), Set.of("schedule"), "the solver stays behind its port"),
                new Library(Set.of("picocli"), Set.of("cli"), "command line"),
                new Library(
                        Set.of("javax.swing", "org.tinylog", "java.util.logging"),
                        Set.of(),
                        "Swing is not ours; the log goes through SLF4J"));
    }

    /// Calls that read the machine's locale, charset or clock: `Class.method(parameter types)`, or without
    /// parentheses for every method of that name.
    static List<String> ambient() {
        return Stream.of(locale(), charset(), clock()).flatMap(List::stream).toList();
    }

    private static List<String> locale() {
        return List.of(
                "java.util.Locale.getDefault",
                "java.lang.String.toLowerCase()",
                "java.lang.String.toUpperCase()",
                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                "java.lang.String.formatted",
                "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
                "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                "java.text.NumberFormat.getInstance()",
                "java.text.NumberFormat.getIntegerInstance()",
                "java.text.NumberFormat.getPercentInstance()",
                "java.text.NumberFormat.getCurrencyInstance()",
                "java.text.DecimalFormat.<init>()",
                "java.text.DecimalFormat.<init>(java.lang.String)",
                "java.text.DecimalFormatSymbols.<init>()",
                "java.text.DecimalFormatSymbols.getInstance()",
                "java.text.SimpleDateFormat.<init>(java.lang.String)",
                "java.text.MessageFormat.<init>(java.lang.String)",
                "java.text.MessageFormat.format",
                "java.text.Collator.getInstance()",
                "java.text.BreakIterator.getWordInstance()",
                "java.text.BreakIterator.getLineInstance()",
                "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                "java.util.ResourceBundle.getBundle(java.lang.String)",
                "java.util.Scanner.<init>");
    }

    private static List<String> charset() {
        return List.of(
                "java.nio.charset.Charset.defaultCharset",
                "java.lang.String.getBytes()",
                "java.lang.String.<init>([B)",
                "java.io.InputStreamReader.<init>(java.io.InputStream)",
                "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                "java.io.FileReader.<init>(java.io.File)",
                "java.io.FileReader.<init>(java.lang.String)",
                "java.io.FileWriter.<init>(java.io.File)",
                "java.io.FileWriter.<init>(java.lang.String)");
    }

    private static List<String> clock() {
        return List.of(
                "java.lang.System.currentTimeMillis",
                "java.time.Clock.systemDefaultZone",
                "java.time.Clock.systemUTC",
                "java.time.Clock.system",
                "java.time.ZoneId.systemDefault",
                "java.time.Instant.now()",
                "java.time.LocalDate.now()",
                "java.time.LocalDate.now(java.time.ZoneId)",
                "java.time.LocalTime.now()",
                "java.time.LocalDateTime.now()",
                "java.time.LocalDateTime.now(java.time.ZoneId)",
                "java.time.OffsetDateTime.now()",
                "java.time.ZonedDateTime.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneId)",
                "java.time.Year.now()",
                "java.time.YearMonth.now()",
                "java.util.Date.<init>()",
                "java.util.Calendar.getInstance",
                "java.util.TimeZone.getDefault");
    }
}

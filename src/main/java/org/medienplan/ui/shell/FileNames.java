package org.medienplan.ui.shell;

/// Names for files that come from what people call things.
final class FileNames {

    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private FileNames() {}

    /// A name that every file system takes.
    static String of(String title, String ending) {
        String name = title.replaceAll(FORBIDDEN, " ").replaceAll("\\s+", " ").strip();
        return (name.isEmpty() ? "Plan" : name) + ending;
    }
}

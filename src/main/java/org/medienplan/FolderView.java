package org.medienplan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.medienplan.message.Outcome;

/// Shows folders in the file manager of the machine.
///
/// @param system name of the operating system
record FolderView(String system) {

    private static final int SECONDS_TO_ANSWER = 5;

    /// Opens a folder; without a desktop it says where the folder is. Waits a moment for the file manager's answer.
    Outcome<Path> open(Path folder) {
        try {
            Process process = new ProcessBuilder(command(), folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS);
            return ended && process.exitValue() != 0 && !isWindows() ? refused(folder) : Outcome.ok(folder);
        } catch (IOException noFileManager) {
            return refused(folder);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Outcome.ok(folder);
        }
    }

    private static Outcome<Path> refused(Path folder) {
        return Outcome.refused("shell.folder.refused", folder.toString());
    }

    private String command() {
        if (isWindows()) {
            return "explorer.exe";
        }
        return name().contains("mac") ? "open" : "xdg-open";
    }

    // The explorer's exit code says nothing: it is 1 for a folder that it has opened.
    private boolean isWindows() {
        return name().contains("win") && !name().contains("darwin");
    }

    private String name() {
        return system.toLowerCase(Locale.ROOT);
    }
}

package org.medienplan.excel;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.report.Progress;
import org.medienplan.report.Workbook;

/// Writes documents as Excel files.
public final class ExcelWriter {

    private ExcelWriter() {}

    /// Writes a document. A file of that name is replaced; where writing fails or is ended, it stays as it was and
    /// nothing half-written is left behind.
    ///
    /// @param progress hears of the rows that are written, and may end it
    /// @return the file, or why there is none: no folder, no right to write, in use elsewhere, ended, no space
    public static Outcome<Path> write(Workbook document, Path target, Progress progress) {
        TargetFile file = new TargetFile(target);
        Message obstacle = file.obstacle();
        if (obstacle != null) {
            return Outcome.refused(obstacle);
        }
        try (BookWriter writer = new BookWriter(document, progress)) {
            if (!writer.build()) {
                return Outcome.refused("export.cancelled");
            }
            return outcome(target, file.replace(writer::writeTo));
        } catch (IOException failure) {
            return Outcome.refused("export.failed", target.toString(), String.valueOf(failure.getMessage()));
        }
    }

    private static Outcome<Path> outcome(Path target, @Nullable Message failure) {
        return failure == null ? Outcome.ok(target) : Outcome.refused(failure);
    }
}

package org.medienplan.ui.shell;

import java.nio.file.Path;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.report.Progress;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// What the window does with files. Called in the background.
///
/// @param opener reads plans
/// @param saver saves plans
/// @param exporter writes budget workbooks
/// @param folders shows folders in the file manager
public record Desk(Opener opener, Saver saver, Exporter exporter, Folders folders) {

    /// The ending of plans for exchange; a plan that was opened from one gets a name of its own when it is saved.
    static final String EXCHANGE_ENDING = ".json";

    /// Reads a plan.
    @FunctionalInterface
    public interface Opener {
        Outcome<Plan> open(Path file);
    }

    /// Saves a plan whole, or leaves what was there.
    @FunctionalInterface
    public interface Saver {
        Outcome<Path> save(Plan plan, Path file);
    }

    /// Shows a folder outside the program, or says where it is.
    @FunctionalInterface
    public interface Folders {
        Outcome<Path> open(Path folder);
    }

    /// Writes the budget of a plan as a workbook, whole or not at all.
    @FunctionalInterface
    public interface Exporter {
        Outcome<Path> export(Snapshot snapshot, Texts texts, Path file, Progress progress);
    }
}

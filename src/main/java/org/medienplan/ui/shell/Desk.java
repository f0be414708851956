package org.medienplan.ui.shell;

import java.nio.file.Path;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// What the window does with files. Called in the background.
///
/// @param opener reads plans
/// @param saver saves plans
/// @param exporter writes budget workbooks
public record Desk(Opener opener, Saver saver, Exporter exporter) {

    /// The ending of plan files; a plan that was opened from any other file gets a name of its own when it is saved.
    public static final String PLAN_ENDING = ".mep";
    /// The ending of plans for exchange.
    public static final String EXCHANGE_ENDING = ".json";
    /// The ending of workbooks.
    public static final String WORKBOOK_ENDING = ".xlsx";

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

    /// Writes the budget of a plan as a workbook, whole or not at all.
    @FunctionalInterface
    public interface Exporter {
        Outcome<Path> export(Snapshot snapshot, Texts texts, Path file, Watch watch);
    }

    /// Hears how far a piece of work is.
    @FunctionalInterface
    public interface Watch {
        /// @return whether to go on; otherwise the work ends and leaves nothing behind
        boolean goesOn(int done, int total);
    }
}

package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.medienplan.message.Outcome;
import org.medienplan.workspace.Snapshot;

/// A plan file that is read and computed.
///
/// @param file the file
/// @param result gives the plan with its figures, or why there is none; waits until it is there
record Reading(Path file, Supplier<Outcome<Snapshot>> result) {

    /// Reads when the result is asked for.
    static Reading later(Path file, Services services) {
        return new Reading(file, () -> read(file, services));
    }

    /// Reads from now on, so that the result is there sooner.
    static Reading begin(Path file, Services services, Executor background) {
        return new Reading(file, CompletableFuture.supplyAsync(() -> read(file, services), background)::join);
    }

    private static Outcome<Snapshot> read(Path file, Services services) {
        return services.desk().opener().open(file).map(plan -> Snapshot.of(plan, LocalDate.now(services.clock())));
    }
}

package org.medienplan.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.report.Progress;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// A desk whose files are in memory.
final class TestDesk {

    private final Map<Path, Plan> files = new HashMap<>();
    private final Map<Path, String> exports = new LinkedHashMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final Consumer<String> watch;
    private boolean full;

    /// @param watch hears of all work, in the thread that does it
    TestDesk(Consumer<String> watch) {
        this.watch = watch;
    }

    Desk desk() {
        return new Desk(this::open, this::save, this::export, this::openFolder);
    }

    TestDesk with(Path file, Plan plan) {
        files.put(file, plan);
        return this;
    }

    /// The file is gone.
    void forget(Path file) {
        files.remove(file);
    }

    /// From now on nothing can be saved.
    void fill() {
        full = true;
    }

    Plan saved(Path file) {
        return files.get(file);
    }

    /// Titles of exported plans by file.
    Map<Path, String> exports() {
        return exports;
    }

    /// The folders that were shown.
    List<Path> folders() {
        return folders;
    }

    private Outcome<Path> openFolder(Path folder) {
        watch.accept("folder");
        folders.add(folder);
        return full ? Outcome.refused("shell.folder.refused", folder.toString()) : Outcome.ok(folder);
    }

    private Outcome<Plan> open(Path file) {
        watch.accept("open");
        Plan plan = files.get(file);
        return plan == null ? Outcome.refused("store.not_found") : Outcome.ok(plan);
    }

    private Outcome<Path> save(Plan plan, Path file) {
        watch.accept("save");
        if (full) {
            return Outcome.refused("store.access_denied");
        }
        files.put(file, plan);
        return Outcome.ok(file);
    }

    private Outcome<Path> export(Snapshot snapshot, Texts texts, Path file, Progress progress) {
        watch.accept("export");
        for (int done = 0; done < 3; done++) {
            if (!progress.goesOn(done, 3)) {
                return Outcome.refused("store.not_found");
            }
        }
        exports.put(file, snapshot.plan().header().title());
        return Outcome.ok(file);
    }
}

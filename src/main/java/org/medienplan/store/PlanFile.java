package org.medienplan.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;

/// Reads and saves plan files (`.mep`).
public final class PlanFile {

    /// The plan of all schools of the largest Land takes about a quarter of it.
    private static final long LARGEST_FILE = 256L << 20;

    private final Replacement replacement;

    public PlanFile() {
        this(new Replacement());
    }

    /// @param replacement how a finished file gets its name
    PlanFile(Replacement replacement) {
        this.replacement = replacement;
    }

    /// The plan in a file. Refuses a file that cannot be read, is no plan file, is damaged, comes from another version,
    /// or holds what no plan may hold; the file itself is only ever copied.
    public Outcome<Plan> read(Path file) {
        try (Scratch scratch = new Scratch()) {
            copy(file, scratch);
            return Outcome.ok(read(scratch));
        } catch (Refusal refusal) {
            return Outcome.refused("store.not_read", file.toString(), refusal.reason());
        } catch (IOException unreadable) {
            return Outcome.refused(
                    "store.not_read",
                    file.toString(),
                    Refusal.of("store.unreadable").reason());
        }
    }

    private static void copy(Path file, Scratch scratch) throws IOException, Refusal {
        if (!Files.exists(file)) {
            throw Refusal.of("store.not_found");
        }
        if (!Files.isRegularFile(file)) {
            throw Refusal.of("store.no_file");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw Refusal.of("store.too_large", LARGEST_FILE >> 20);
        }
        FileHeader.check(file);
        Files.copy(file, scratch.database());
        FileHeader.check(scratch.database());
    }

    private static Plan read(Scratch scratch) throws Refusal {
        try (Handle handle = Database.openForeign(scratch)) {
            Schema.check(handle);
            Database.check(handle);
            return PlanSelect.read(handle);
        } catch (JdbiException broken) {
            throw Refusal.of("store.damaged");
        }
    }

    /// Saves a plan under a name, replacing the file that has it. The new file is complete and checked before it takes
    /// the name; where anything fails, what was there before is still there.
    ///
    /// @return the file, or why it could not be saved
    public Outcome<Path> write(Plan plan, Path file) {
        try (Scratch scratch = new Scratch()) {
            checkFolder(file);
            fill(plan, scratch);
            if (!read(scratch).equals(plan)) {
                throw Refusal.of("store.not_identical");
            }
            replacement.replace(scratch.database(), file);
            return Outcome.ok(file);
        } catch (Refusal refusal) {
            return notSaved(file, refusal);
        } catch (IOException failed) {
            return notSaved(file, reason(failed));
        }
    }

    private static Outcome<Path> notSaved(Path file, Refusal refusal) {
        return Files.isRegularFile(file)
                ? Outcome.refused("store.not_saved", file.toString(), refusal.reason())
                : Outcome.refused("store.not_created", file.toString(), refusal.reason());
    }

    private static void checkFolder(Path file) throws Refusal {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw Refusal.of("store.is_folder");
        }
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("store.no_folder", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            throw Refusal.of("store.folder_read_only", folder.toString());
        }
    }

    private static void fill(Plan plan, Scratch scratch) throws Refusal {
        try (Handle handle = Database.create(scratch)) {
            Schema.create(handle);
            PlanInsert.insert(plan, handle);
        } catch (JdbiException failed) {
            throw InvalidPlan.find(plan).orElseGet(() -> Refusal.of("store.write_failed", detail(failed)));
        }
    }

    private static Refusal reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException denied -> Refusal.of("store.access_denied");
            case NoSuchFileException gone -> Refusal.of("store.folder_gone");
            default -> Refusal.of("store.write_failed", detail(failed));
        };
    }

    /// What the system says, for whoever looks after it.
    private static String detail(Exception failed) {
        return Objects.requireNonNullElse(failed.getMessage(), failed.toString());
    }
}

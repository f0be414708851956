package org.medienplan.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.medienplan.json.PlanJson;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.store.PlanFile;

/// Opens and saves plans: plan files (`.mep`), and JSON for exchange (`.json`).
public final class PlanFiles {

    /// The ending of plan files.
    public static final String ENDING = ".mep";

    /// The ending of plans for exchange.
    public static final String JSON = ".json";

    private final PlanFile planFile = new PlanFile();

    /// The plan in a file, or why it cannot be opened.
    public Outcome<Plan> open(Path file) {
        return isJson(file) ? PlanJson.read(file) : planFile.read(file);
    }

    /// Saves a plan; what was there before stays where that fails.
    ///
    /// @return the file, or why it could not be saved
    public Outcome<Path> save(Plan plan, Path file) {
        return isJson(file) ? saveJson(plan, file) : planFile.write(plan, file);
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(JSON);
    }

    private static Outcome<Path> saveJson(Plan plan, Path file) {
        try {
            WholeFile.write(file, PlanJson.text(plan).getBytes(StandardCharsets.UTF_8));
            return Outcome.ok(file);
        } catch (IOException failed) {
            return Outcome.refused("workspace.not_written", file.toString());
        }
    }

    /// Whether something is already there under a name.
    public boolean exists(Path file) {
        return Files.exists(file);
    }
}

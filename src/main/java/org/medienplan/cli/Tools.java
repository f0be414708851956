package org.medienplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.medienplan.workspace.BudgetExport;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.NewPlan;
import org.medienplan.workspace.PlanFiles;

/// Puts the commands together.
///
/// @param console where they speak
/// @param library templates and examples
/// @param files opens and saves plans
/// @param today the date that documents carry where none is given
/// @param window the window
/// @param version of the program
public record Tools(
        Console console, Library library, PlanFiles files, Supplier<LocalDate> today, Window window, String version) {

    /// The tool with all commands.
    public CommandTool tool() {
        Arguments describe = new Arguments(console.texts());
        BudgetExport budget = new BudgetExport();
        return new CommandTool(
                console,
                version,
                List.of(
                        new OpenCommand(console, describe, window),
                        new DemoCommand(console, describe, library, budget, today, window),
                        new NewCommand(console, describe, new NewPlan(library), files),
                        new CheckCommand(console, describe, files, today),
                        new FiguresCommand(console, describe, files),
                        new ExplainCommand(console, describe, files),
                        new ExportCommand(console, describe, files, budget, today),
                        new ScreensCommand(console, describe, files, window)));
    }
}

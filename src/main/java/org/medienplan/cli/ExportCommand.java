package org.medienplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.medienplan.message.Message;
import org.medienplan.plan.Plan;
import org.medienplan.report.Progress;
import org.medienplan.workspace.BudgetExport;
import org.medienplan.workspace.PlanFiles;
import org.medienplan.workspace.Snapshot;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Writes documents of a plan.
record ExportCommand(
        Console console, Arguments describe, PlanFiles files, BudgetExport budget, Supplier<LocalDate> today)
        implements Command {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                describe.file(0, "plan", true),
                describe.optional("budget", Path.class, "FILE.xlsx"),
                describe.optional("json", Path.class, "FILE.json"),
                describe.optional("date", LocalDate.class, "YYYY-MM-DD"));
    }

    @Override
    public int run(ParseResult given) {
        Path workbook = given.matchedOptionValue("--budget", null);
        Path json = given.matchedOptionValue("--json", null);
        if (workbook == null && json == null) {
            return console.refuse(Message.of("cli.export.nothing"));
        }
        Optional<Message> misnamed =
                Endings.wrong(workbook, BudgetExport.ENDING).or(() -> Endings.wrong(json, PlanFiles.JSON));
        if (misnamed.isPresent()) {
            return console.refuse(misnamed.get());
        }
        return console.with(files.open(given.matchedPositionalValue(0, Path.of(""))), plan -> {
            LocalDate date = given.matchedOptionValue("--date", today.get());
            int done = workbook == null ? DONE : budget(plan, date, workbook);
            return done != DONE || json == null ? done : console.writing(json, () -> files.save(plan, json));
        });
    }

    private int budget(Plan plan, LocalDate date, Path file) {
        return console.writing(
                file, () -> budget.write(Snapshot.of(plan, date), console.texts(), date, file, Progress.NONE));
    }
}

package org.medienplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.medienplan.calc.Figures;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Metric;
import org.medienplan.report.FigureTables;
import org.medienplan.report.Progress;
import org.medienplan.text.Texts;
import org.medienplan.workspace.BudgetExport;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Listing;
import org.medienplan.workspace.Snapshot;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Shows what the program does: opens the example, writes its budget, prints the key figures, opens the window.
record DemoCommand(
        Console console,
        Arguments describe,
        Library library,
        BudgetExport budget,
        Supplier<LocalDate> today,
        Window window)
        implements Command {

    private static final String EXAMPLE = "leverkusen";

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(describe.optional("out", Path.class, "DIR"));
    }

    @Override
    public int run(ParseResult given) {
        Path folder = given.matchedOptionValue("--out", Path.of("out"));
        return console.with(library.example(EXAMPLE), plan -> console.with(folder(folder), ready -> show(plan, ready)));
    }

    private static Outcome<Path> folder(Path folder) {
        try {
            return Outcome.ok(Files.createDirectories(folder));
        } catch (IOException failed) {
            return Outcome.refused("cli.no_folder", folder.toString());
        }
    }

    private int show(Plan plan, Path folder) {
        Snapshot snapshot = Snapshot.of(plan, today.get());
        Path file = folder.resolve(BudgetExport.fileName(plan, console.texts()));
        print(snapshot);
        int done =
                console.writing(file, () -> budget.write(snapshot, console.texts(), today.get(), file, Progress.NONE));
        return done == DONE ? openWindow(plan) : done;
    }

    private void print(Snapshot snapshot) {
        Texts texts = console.naming(snapshot.plan());
        Figures figures = snapshot.figures();
        int first = figures.frame().firstYear();
        console.out().println(snapshot.plan().header().title());
        String notice = snapshot.plan().header().notice();
        if (notice != null) {
            console.out().println(notice);
        }
        console.say(
                "cli.demo.schools",
                figures.value(Metric.SCHOOLS, first, null, null),
                figures.value(Metric.PUPILS, first, null, null));
        console.out().println();
        console.print(Listing.of(new FigureTables(figures, texts).byYear(), Listing.Format.TEXT, texts));
        console.out().println();
        console.say("cli.demo.follow_up", FollowUp.perYear(figures), FollowUp.highestYear(figures));
    }

    private int openWindow(Plan plan) {
        if (window.hasDisplay()) {
            window.open(new Window.Start.Copy(plan));
        } else {
            console.say("cli.demo.no_display");
        }
        return DONE;
    }
}

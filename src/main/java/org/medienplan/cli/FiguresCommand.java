package org.medienplan.cli;

import java.nio.file.Path;
import java.util.List;
import org.medienplan.calc.Figures;
import org.medienplan.report.FigureTable;
import org.medienplan.report.FigureTables;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Listing;
import org.medienplan.workspace.PlanFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Lists the figures of a plan.
record FiguresCommand(Console console, Arguments describe, PlanFiles files) implements Command {

    /// What the rows of the listing are.
    enum By {
        YEAR,
        SCHOOL,
        BUNDLE,
        PROGRAMME
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                describe.file(0, "plan", true),
                describe.choice("by", By.class, By.YEAR),
                describe.choice("format", Listing.Format.class, Listing.Format.TEXT));
    }

    @Override
    public int run(ParseResult given) {
        return console.with(files.open(given.matchedPositionalValue(0, Path.of(""))), plan -> {
            Texts texts = console.naming(plan);
            FigureTables tables = new FigureTables(Figures.of(plan), texts);
            FigureTable table = switch (given.<By>matchedOptionValue("--by", By.YEAR)) {
                case YEAR -> tables.byYear();
                case SCHOOL -> tables.bySchool();
                case BUNDLE -> tables.byBundle();
                case PROGRAMME -> tables.byProgramme();
            };
            console.print(Listing.of(table, given.matchedOptionValue("--format", Listing.Format.TEXT), texts));
            return DONE;
        });
    }
}

package org.medienplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.medienplan.check.Findings;
import org.medienplan.workspace.FindingListing;
import org.medienplan.workspace.Listing;
import org.medienplan.workspace.PlanFiles;
import org.medienplan.workspace.Snapshot;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Says what is not in order in a plan.
record CheckCommand(Console console, Arguments describe, PlanFiles files, Supplier<LocalDate> today)
        implements Command {

    @Override
    public String name() {
        return "check";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                describe.file(0, "plan", true),
                describe.choice("format", Listing.Format.class, Listing.Format.TEXT),
                describe.optional("date", LocalDate.class, "YYYY-MM-DD"));
    }

    @Override
    public int run(ParseResult given) {
        return console.with(files.open(given.matchedPositionalValue(0, Path.of(""))), plan -> {
            LocalDate date = given.matchedOptionValue("--date", today.get());
            Findings findings = Snapshot.of(plan, date).findings();
            Listing.Format format = given.matchedOptionValue("--format", Listing.Format.TEXT);
            console.print(FindingListing.of(findings, format, console.naming(plan)));
            return findings.block() ? BLOCKED : DONE;
        });
    }
}

package org.medienplan.cli;

import java.nio.file.Path;
import java.util.List;
import org.medienplan.analysis.funding.Remedies;
import org.medienplan.calc.Figures;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.text.Texts;
import org.medienplan.trace.Derivation;
import org.medienplan.workspace.DerivationListing;
import org.medienplan.workspace.Listing;
import org.medienplan.workspace.PlanFiles;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Prints how a figure comes about.
record ExplainCommand(Console console, Arguments describe, PlanFiles files) implements Command {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                describe.file(0, "plan", true),
                describe.text(1, "figure"),
                describe.choice("format", Listing.Format.class, Listing.Format.TEXT));
    }

    @Override
    public int run(ParseResult given) {
        String name = given.matchedPositionalValue(1, "");
        Listing.Format format = given.matchedOptionValue("--format", Listing.Format.TEXT);
        return console.with(
                files.open(given.matchedPositionalValue(0, Path.of(""))),
                plan -> console.with(derivation(plan, name), derivation -> print(derivation, plan, format)));
    }

    private static Outcome<Derivation> derivation(Plan plan, String name) {
        Figures figures = Figures.of(plan);
        return FigureNames.read(name).flatMap(figures::explain).map(Remedies.of(figures)::added);
    }

    private int print(Derivation derivation, Plan plan, Listing.Format format) {
        Texts texts = console.naming(plan);
        console.print(DerivationListing.of(derivation, format, texts));
        return DONE;
    }
}

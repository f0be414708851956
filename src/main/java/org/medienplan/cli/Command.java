package org.medienplan.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// Something that can be asked of the program in one line.
interface Command {

    /// Everything went as asked.
    int DONE = 0;

    /// Done, and the plan has findings that block a decision.
    int BLOCKED = 1;

    /// Nothing was done; the reason stands on standard error.
    int REFUSED = 2;

    /// The word that calls it.
    String name();

    /// What it takes, in the order of the help text.
    List<ArgSpec> arguments();

    /// Does it.
    ///
    /// @return the exit code
    int run(ParseResult given);
}

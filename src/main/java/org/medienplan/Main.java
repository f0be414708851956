package org.medienplan;

/// Starts the program.
public final class Main {

    private Main() {}

    /// Runs a command, or opens the window where there is none, and ends with the exit code.
    public static void main(String[] arguments) {
        System.exit(Wiring.ofMachine().run(arguments));
    }
}

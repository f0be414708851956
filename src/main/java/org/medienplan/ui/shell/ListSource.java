package org.medienplan.ui.shell;

import java.nio.file.Path;

/// Where the list of schools of a new plan comes from.
sealed interface ListSource {

    /// Nowhere yet.
    record None() implements ListSource {}

    /// From a file.
    record OfFile(Path file) implements ListSource {}

    /// From what was pasted.
    record Pasted(String text) implements ListSource {}
}

package org.medienplan.ui.dialog;

import java.util.List;

/// A kind of file to choose or to write.
///
/// @param name as the file dialog shows it
/// @param endings with their dot, the preferred one first
public record FileKind(String name, List<String> endings) {

    public FileKind {
        endings = List.copyOf(endings);
        if (endings.isEmpty()) {
            throw new IllegalArgumentException("a file kind needs an ending: " + name);
        }
    }
}

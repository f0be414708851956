package org.medienplan;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Tells whether a window can be shown on this machine.
///
/// @param environment the environment variables
/// @param system name of the operating system
record Display(Map<String, String> environment, String system) {

    private static final String GTK = "libgtk-3.so.0";

    /// Windows and macOS always have a screen for the user who starts a program; elsewhere a display server must be
    /// named, and the library that draws windows must be there.
    boolean isThere() {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") || name.contains("mac") || (isNamed() && hasGtk());
    }

    private boolean isNamed() {
        return Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(variable -> !environment.getOrDefault(variable, "").isEmpty());
    }

    @SuppressWarnings("restricted") // the launcher allows native access; JavaFX needs it too
    private static boolean hasGtk() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(GTK, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}

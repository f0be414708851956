package org.medienplan.ui.shell;

import java.time.Clock;
import java.util.Locale;
import org.medienplan.workspace.Library;
import org.medienplan.workspace.Workspace;

/// What the window is wired with.
///
/// @param workspace the open plan, or none yet
/// @param library the example plans
/// @param desk reads and writes files
/// @param clock tells when something was saved, in the zone of the user
/// @param settings what the user chose earlier
/// @param version of the program
/// @param language of the user, until they choose another
public record Services(
        Workspace workspace,
        Library library,
        Desk desk,
        Clock clock,
        SettingsStore settings,
        String version,
        Locale language) {}

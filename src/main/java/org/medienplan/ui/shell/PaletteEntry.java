package org.medienplan.ui.shell;

import java.util.Optional;
import org.medienplan.ui.component.Tone;

/// Something that the command palette finds.
///
/// @param group key of the heading under which it stands, such as `palette.group.schools`
/// @param title what is searched and shown first
/// @param detail what tells it from others of that title; searched as well, empty for none
/// @param sign what stands before the title, such as how much a finding weighs
/// @param go leads there, or does it; called on the FX thread
record PaletteEntry(String group, String title, String detail, Optional<Tone> sign, Runnable go) {

    /// An entry without a sign.
    PaletteEntry(String group, String title, String detail, Runnable go) {
        this(group, title, detail, Optional.empty(), go);
    }
}

package org.medienplan.ui.shell;

import java.util.List;

/// Where the command palette takes its entries from: one source for each kind of thing.
@FunctionalInterface
interface PaletteSource {

    /// Everything that can be found, in the order in which it is offered before anybody types. Called in the background
    /// each time the palette opens; must not touch the window.
    List<PaletteEntry> entries();
}

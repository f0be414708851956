package org.medienplan.ui.place;

import org.medienplan.ui.component.Drawer;

/// The right side of the window, where a place shows what belongs to the one selected thing.
public interface DrawerHost {

    /// Opens the drawer with this content, or exchanges the content.
    void show(Drawer drawer);

    /// Closes the drawer and gives the space back to the page.
    void hide();
}

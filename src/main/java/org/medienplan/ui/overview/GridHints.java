package org.medienplan.ui.overview;

import org.medienplan.ui.component.NumberGrid;
import org.medienplan.ui.place.Surroundings;

/// Names the current cell of a grid, and its key, in the status line as long as the focus is there.
final class GridHints {

    private GridHints() {}

    static void speak(NumberGrid grid, Surroundings around) {
        String keys = around.texts().say("overview.grid.keys");
        Runnable say = () -> around.status().accept(grid.isFocused() ? grid.getAccessibleText() + " · " + keys : "");
        grid.focusedProperty().subscribe((before, now) -> say.run());
        grid.accessibleTextProperty().subscribe((before, now) -> {
            if (grid.isFocused()) {
                say.run();
            }
        });
    }
}

package org.medienplan.ui.overview;

import org.medienplan.change.Change;
import org.medienplan.ref.Place;

/// What the overview asks of the window around it.
public interface OverviewActions {

    /// Writes the budget of the open plan.
    void export();

    /// Whether some page shows this.
    boolean leadsTo(Place target);

    /// Goes to the page that shows this.
    void lead(Place target);

    /// Opens the list of all findings.
    void openFindings();

    /// Does a repair, which can be taken back.
    void repair(Change change);
}

package org.medienplan.ui.overview;

import org.medienplan.ref.Place;

/// What the overview asks of the window around it.
public interface OverviewActions {

    /// Writes the budget of the open plan.
    void export();

    /// Begins a plan from a list of schools.
    void newPlan();

    /// Whether some page shows this.
    boolean leadsTo(Place target);

    /// Goes to the page that shows this.
    void lead(Place target);
}

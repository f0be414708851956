package org.medienplan.ui.overview;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.medienplan.change.Change;
import org.medienplan.check.Findings;
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

    /// What the checks say about the open plan, empty until they ran for the first time.
    ObservableValue<Optional<Findings>> findings();

    /// Opens the list of all findings.
    void openFindings();

    /// Does a repair, which can be taken back.
    void repair(Change change);
}

package org.medienplan.ui.shell;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.medienplan.change.Change;
import org.medienplan.check.Findings;
import org.medienplan.ref.Place;
import org.medienplan.workspace.History;

/// What a page may ask of the window around it.
interface ShellActions {

    /// Writes the budget of the open plan.
    void export();

    /// Begins a new plan.
    void newPlan();

    /// Whether some page can show this.
    boolean leadsTo(Place target);

    /// Goes to the page that can show this, and shows it.
    void lead(Place target);

    /// What the checks say about the open plan; follows it with a short delay, empty until they ran for the first time.
    ObservableValue<Optional<Findings>> findings();

    /// Opens the list of all findings.
    void openFindings();

    /// Does a change of the plan in the background.
    void apply(Change change);

    /// What was done since the plan was opened; empty while none is open.
    ObservableValue<Optional<History>> history();

    /// Goes to the state after so many steps of the history.
    void goTo(int step);

    /// The zone in which times are told.
    ZoneId zone();
}

package org.medienplan.ui.shell;

import org.medienplan.check.Finding;

/// What can be done with a line of the list of findings.
interface FindingActions {

    /// The page and the place where the line leads.
    String where(FindingLine line);

    /// Goes there.
    void lead(FindingLine line);

    /// Shows the cases of a finding, or hides them.
    void toggle(Finding finding);

    /// Takes the list away.
    void close();

    /// Repairs what the line is about, where it can be repaired.
    void repair(FindingLine line);
}

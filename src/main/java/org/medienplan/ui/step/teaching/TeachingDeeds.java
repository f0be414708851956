package org.medienplan.ui.step.teaching;

import org.medienplan.ref.RecordId;

/// Where the parts of the page lead to.
interface TeachingDeeds {

    /// Begins a new project of the chosen school.
    void create();

    /// Offers worked examples to the chosen school.
    void choose();

    /// Opens a project in its form.
    void edit(RecordId project);

    /// Brings the competences into view.
    void competences();

    /// Leads to a capability.
    void capability(RecordId capability);

    /// Brings the comparison of needs and equipment into view.
    void equipment();
}

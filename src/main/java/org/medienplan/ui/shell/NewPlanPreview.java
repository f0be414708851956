package org.medienplan.ui.shell;

import org.medienplan.message.Message;
import org.medienplan.workspace.NewPlan;

/// What would become of a new plan if it were made now.
sealed interface NewPlanPreview {

    /// There is no list of schools yet.
    record Nothing() implements NewPlanPreview {}

    /// The list is being read.
    record Reading() implements NewPlanPreview {}

    /// It can be made, and here it is.
    record Ready(NewPlan.Result result) implements NewPlanPreview {}

    /// It cannot be made like this.
    record Refused(Message reason) implements NewPlanPreview {}
}

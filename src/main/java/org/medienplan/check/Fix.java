package org.medienplan.check;

import org.medienplan.change.Patch;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;

/// Repairs one case. Looked up anew when somebody asks for it, because the plan may have changed since.
@FunctionalInterface
public interface Fix {

    /// The repair for a plan, or why it is no longer possible.
    Outcome<Patch> on(Plan plan);
}

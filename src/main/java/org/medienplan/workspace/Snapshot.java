package org.medienplan.workspace;

import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;

/// What everybody looks at: a plan and the figures computed from exactly this plan.
///
/// @param plan the plan
/// @param figures its figures
public record Snapshot(Plan plan, Figures figures) {

    /// Computes a plan.
    public static Snapshot of(Plan plan) {
        return new Snapshot(plan, Figures.of(plan));
    }

    /// The snapshot of an edited plan; figures that the edit does not touch are taken over.
    Snapshot next(Plan edited) {
        return new Snapshot(edited, figures.update(edited));
    }
}

package org.medienplan.ui.step.infrastructure;

import org.medienplan.ref.Metric;

/// What demand is compared with.
enum Perspective {
    /// What is recorded, in the first year of the plan.
    STOCK(Metric.STOCK),
    /// What is there if the plan is carried out, at the end of its last year.
    PLAN(Metric.PLANNED_STOCK);

    private final Metric available;

    Perspective(Metric available) {
        this.available = available;
    }

    /// The figure that counts what is there.
    Metric available() {
        return available;
    }
}

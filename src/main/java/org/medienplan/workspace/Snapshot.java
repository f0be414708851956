package org.medienplan.workspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.check.Checks;
import org.medienplan.check.Findings;
import org.medienplan.check.Limits;
import org.medienplan.plan.Plan;

/// What everybody looks at: a plan, the figures computed from exactly this plan, and what the checks say about it.
public final class Snapshot {

    private final Plan plan;
    private final Figures figures;
    private final LocalDate date;
    private @Nullable Findings findings;

    /// @param figures the figures of the plan
    /// @param date the day on which the checks look at it
    public Snapshot(Plan plan, Figures figures, LocalDate date) {
        this.plan = plan;
        this.figures = figures;
        this.date = date;
    }

    /// Computes a plan.
    public static Snapshot of(Plan plan, LocalDate date) {
        return new Snapshot(plan, Figures.of(plan), date);
    }

    /// The snapshot of an edited plan; figures that the edit does not touch are taken over.
    Snapshot next(Plan edited, LocalDate today) {
        return new Snapshot(edited, figures.update(edited), today);
    }

    public Plan plan() {
        return plan;
    }

    public Figures figures() {
        return figures;
    }

    /// The day on which the plan is looked at: days left until a deadline are counted from it.
    public LocalDate date() {
        return date;
    }

    /// What the checks say. The first caller has them run, which takes longer than a frame; all others wait for it, so
    /// ask in the background. An edit does not wait for them.
    public synchronized Findings findings() {
        Findings known = findings;
        if (known == null) {
            known = Checks.of(figures, Limits.standard(), date);
            findings = known;
        }
        return known;
    }
}

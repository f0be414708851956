package org.medienplan.ui.step;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.medienplan.calc.Figures;
import org.medienplan.field.Names;
import org.medienplan.plan.Plan;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.text.Texts;
import org.medienplan.workspace.Snapshot;

/// Snapshots of plans for tests that need no window.
public final class Snapshots {

    /// The day on which tests look at plans.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private Snapshots() {}

    public static Snapshot of(PlanBuilder builder) {
        return of(builder.build());
    }

    public static Snapshot of(Plan plan) {
        return new Snapshot(plan, Figures.of(plan), LocalDate.now(CLOCK));
    }

    /// German texts that call records by their names.
    public static Texts texts(Snapshot snapshot) {
        return Texts.in(Locale.GERMANY).naming(id -> Names.of(snapshot.plan(), id));
    }
}

package org.medienplan.analysis.teaching;

import org.jspecify.annotations.Nullable;
import org.medienplan.calc.Figures;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Table;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

/// What lessons add to what the provision standards ask for anyway: the difference between the figures of the plan and
/// those of the same plan without any project.
///
/// @param with the figures of the plan
/// @param without those without projects
public record AddedCost(Figures with, Figures without) {

    public static AddedCost of(Figures figures) {
        Plan bare = figures.plan().with(RecordType.TEACHING_PROJECT, Table.empty());
        return new AddedCost(figures, figures.update(bare));
    }

    /// The difference of a figure: units or cents, less than zero where lessons save something in a year.
    public long of(Metric metric, @Nullable Integer year, @Nullable RecordId holder, @Nullable RecordId item) {
        return with.value(metric, year, holder, item) - without.value(metric, year, holder, item);
    }

    /// What a school's standard and deviations ask for without its projects.
    public long standard(int year, RecordId school, RecordId item) {
        return without.value(Metric.DEMAND, year, school, item);
    }
}

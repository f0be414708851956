package org.medienplan.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.medienplan.calc.Figures;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.FigureId;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long an edit in one school takes until the new totals of every year are there: a patch is applied, the figures
/// follow, capital and expense of each year are read.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms3g", "-Xmx3g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    @Param({"45", "290", "5407"})
    public int schools;

    private Figures figures = Figures.of(BenchPlans.plan(1));
    private Patch pupils = Patch.NONE;
    private Patch holding = Patch.NONE;

    @Setup
    public void compute() {
        Plan plan = BenchPlans.plan(schools);
        figures = Figures.of(plan);
        var entry = plan.driverEntries().rows().get(schools / 2);
        var held = plan.holdings().rows().get(plan.holdings().size() / 2);
        pupils = set(entry.id(), "value", entry.value(), entry.value() + 30);
        holding = set(held.id(), "quantity", held.quantity(), held.quantity() + 10);
    }

    private static Patch set(RecordId record, String field, int before, int after) {
        return new Patch(List.of(new Edit.SetField(new FieldRef(record, field), before, after)));
    }

    /// Other pupils: the whole school is computed anew.
    @Benchmark
    public long pupils() {
        pupils = edit(pupils);
        return totals();
    }

    /// Another quantity in the inventory: the largest table is edited.
    @Benchmark
    public long holding() {
        holding = edit(holding);
        return totals();
    }

    /// @return the patch that takes the edit back
    private Patch edit(Patch patch) {
        figures = figures.update(patch.apply(figures.plan()));
        return patch.inverse();
    }

    private long totals() {
        return figures.frame()
                .years()
                .mapToLong(year -> value(Metric.CAPITAL, year) + value(Metric.EXPENSE, year))
                .sum();
    }

    private long value(Metric metric, int year) {
        return figures.figure(FigureId.of(metric, year)).orElseThrow().value();
    }
}

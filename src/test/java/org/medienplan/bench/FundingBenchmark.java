package org.medienplan.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.medienplan.calc.Figures;
import org.medienplan.calc.base.FactBook;
import org.medienplan.calc.cost.CostLine;
import org.medienplan.calc.funding.Funding;
import org.medienplan.plan.Plan;
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

/// How long it takes to find out who pays which line of cost, with four programmes and an allocation.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms3g", "-Xmx3g"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class FundingBenchmark {

    @Param({"45", "290"})
    public int schools;

    private Plan plan = BenchPlans.plan(1);
    private Figures figures = Figures.of(plan);

    @Setup
    public void build() {
        plan = BenchFunding.into(BenchPlans.plan(schools));
        figures = Figures.of(plan);
    }

    @Benchmark
    public Funding linesAndAllocation() {
        List<CostLine> lines = figures.holders().stream()
                .flatMap(holder -> figures.lines(holder).stream())
                .toList();
        return Funding.of(plan, FactBook.of(plan), lines, (_, _, _) -> true);
    }
}

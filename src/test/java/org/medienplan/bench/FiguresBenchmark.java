package org.medienplan.bench;

import java.util.concurrent.TimeUnit;
import org.medienplan.calc.Figures;
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

/// How long it takes to compute all figures of a plan from nothing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms3g", "-Xmx3g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FiguresBenchmark {

    /// A city, the largest authority, all schools of North Rhine-Westphalia.
    @Param({"45", "290", "5407"})
    public int schools;

    private Plan plan = BenchPlans.plan(1);

    @Setup
    public void build() {
        plan = BenchPlans.plan(schools);
    }

    @Benchmark
    public Figures everything() {
        return Figures.of(plan);
    }
}

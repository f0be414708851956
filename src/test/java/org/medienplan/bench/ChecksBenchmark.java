package org.medienplan.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.medienplan.calc.Figures;
import org.medienplan.check.Checks;
import org.medienplan.check.Findings;
import org.medienplan.check.Limits;
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

/// How long it takes to check a plan of which the figures are known.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms3g", "-Xmx3g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ChecksBenchmark {

    private static final LocalDate TODAY = LocalDate.of(BenchPlans.FIRST_YEAR, 1, 1);

    /// A city, the largest authority.
    @Param({"45", "290"})
    public int schools;

    private final Limits limits = Limits.standard();
    private Figures figures = Figures.of(BenchPlans.plan(1));

    @Setup
    public void build() {
        figures = Figures.of(BenchPlans.plan(schools));
    }

    @Benchmark
    public Findings everything() {
        return Checks.of(figures, limits, TODAY);
    }
}

package org.medienplan.ui.step.investment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.medienplan.bench.BenchPlans;
import org.medienplan.text.Texts;
import org.medienplan.ui.step.investment.Lever.Kind;
import org.medienplan.workspace.Snapshot;
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

/// How long it takes to compute what one move of a lever does to the totals of all years.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
public class TrialBenchmark {

    @Param({"45", "290"})
    public int schools;

    @Param({"LIFE", "PRICE_RISE", "PHASE_IN"})
    public String lever = "";

    private TrialBase base = TrialBase.of(snapshot(1));
    private Trial one = Trial.NONE;
    private Trial two = Trial.NONE;

    @Setup
    public void build() {
        Snapshot snapshot = snapshot(schools);
        base = TrialBase.of(snapshot);
        Lever moved = Levers.of(snapshot, Texts.in(Locale.GERMANY)).stream()
                .filter(found -> found.kind() == Kind.valueOf(lever))
                .findFirst()
                .orElseThrow();
        one = Trial.NONE.with(moved, 1);
        two = Trial.NONE.with(moved, 2);
    }

    private static Snapshot snapshot(int schools) {
        return Snapshot.of(BenchPlans.plan(schools), LocalDate.of(BenchPlans.FIRST_YEAR, 1, 1));
    }

    @Benchmark
    public long move() {
        Trial next = one;
        one = two;
        two = next;
        TrialEffect effect = base.effect(next);
        return effect.horizonSum(effect.changes());
    }
}

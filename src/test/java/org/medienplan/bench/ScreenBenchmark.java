package org.medienplan.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.medienplan.change.Change;
import org.medienplan.change.Edit;
import org.medienplan.change.Patch;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.FieldRef;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long an edit in one school takes until the window shows the new total: from applying the change until the frame
/// in which the overview has been laid out with it. The whole window of the program, drawn without a display; checks
/// and pages compute in the background as always.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xmx1g",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true"
        })
@Warmup(iterations = 2, time = 20)
@Measurement(iterations = 3, time = 20)
public class ScreenBenchmark {

    private static final int MORE_PUPILS = 300;
    private static final int MILLISECONDS_BETWEEN_EDITS = 200;

    @Param({"45", "290"})
    public int schools;

    private Change change = new Change(Message.of("field.driver_entry.value"), plan -> Outcome.ok(Patch.NONE));
    private WindowRig window = new WindowRig();
    private boolean more;

    @Setup
    public void open() {
        Plan plan = BenchPlans.plan(schools);
        window.open(plan);
        window.awaitTotal();
    }

    /// Nobody edits faster; what the last edit set off in the background is done by then.
    @Setup(Level.Invocation)
    public void pause() throws InterruptedException {
        Thread.sleep(MILLISECONDS_BETWEEN_EDITS);
        change = pupils();
        more = !more;
    }

    private Change pupils() {
        var entry = window.plan().driverEntries().rows().get(schools / 2);
        int after = entry.value() + (more ? -MORE_PUPILS : MORE_PUPILS);
        Edit edit = new Edit.SetField(new FieldRef(entry.id(), "value"), entry.value(), after);
        return new Change(Message.of("field.driver_entry.value"), plan -> Outcome.ok(new Patch(List.of(edit))));
    }

    @Benchmark
    public String pupilsOfASchool() {
        window.apply(change);
        return window.awaitTotal();
    }

    @TearDown
    public void close() {
        window.close();
    }
}

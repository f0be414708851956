package org.medienplan.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class TaskRunnerTest {

    private final List<String> log = new ArrayList<>();
    private final TaskRunner atOnce = new TaskRunner(Runnable::run, Runnable::run);

    @Test
    void theResultReachesItsHandler() {
        atOnce.run(task(progress -> "28 Schulen"));
        assertThat(log).containsExactly("28 Schulen");
        assertThat(atOnce.running()).isEmpty();
    }

    @Test
    void aFailureReachesItsHandler() {
        atOnce.run(task(progress -> {
            throw new IllegalStateException("Laufwerk fehlt");
        }));
        assertThat(log).containsExactly("failed: Laufwerk fehlt");
    }

    @Test
    void aTaskIsShownWhileItRuns() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        TaskRunner runner = new TaskRunner(waiting::add, Runnable::run);
        runner.run(task(progress -> "fertig"));
        assertThat(runner.running()).extracting(RunningTask::label).containsExactly("Haushalt schreiben");
        waiting.remove().run();
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void progressIsAShareAndUnknownWithoutATotal() {
        List<Double> seen = new ArrayList<>();
        TaskRunner runner = new TaskRunner(Runnable::run, Runnable::run);
        runner.run(task(progress -> {
            RunningTask running = runner.running().getFirst();
            seen.add(running.progress().get());
            progress.report(1, 4);
            seen.add(running.progress().get());
            progress.report(1, 0);
            seen.add(running.progress().get());
            return "fertig";
        }));
        assertThat(seen).containsExactly(RunningTask.UNKNOWN, 0.25, RunningTask.UNKNOWN);
    }

    @Test
    void cancelledWorkStopsAtItsNextReportAndCallsNobody() {
        TaskRunner runner = new TaskRunner(Runnable::run, Runnable::run);
        runner.run(task(progress -> {
            runner.running().getFirst().cancel();
            progress.report(1, 2);
            log.add("went on");
            return "fertig";
        }));
        assertThat(log).isEmpty();
        assertThat(runner.running()).isEmpty();
    }

    @Test
    void fastReportsReachTheWindowOnlyOnceAtATime() {
        Queue<Runnable> window = new ArrayDeque<>();
        TaskRunner runner = new TaskRunner(Runnable::run, window::add);
        runner.run(task(progress -> {
            for (int i = 0; i < 1000; i++) {
                progress.report(i, 1000);
            }
            return "fertig";
        }));
        assertThat(window).hasSize(2);
    }

    private BackgroundTask<String> task(BackgroundTask.Work<String> work) {
        return new BackgroundTask<>(
                "Haushalt schreiben", work, log::add, error -> log.add("failed: " + error.getMessage()));
    }
}

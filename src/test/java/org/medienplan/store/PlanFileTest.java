package org.medienplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.testing.GeneratedPlans;

class PlanFileTest {

    private final PlanFile planFile = new PlanFile();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aPlanSurvivesTheWayThroughTheFile() {
        return GeneratedPlans.seeds(50)
                .map(seed -> dynamicTest("seed " + seed, () -> {
                    Plan plan = GeneratedPlans.plan(seed);
                    Path file = folder.resolve("plan-" + seed + ".mep");

                    assertThat(planFile.write(plan, file)).isEqualTo(Outcome.ok(file));

                    assertThat(planFile.read(file)).isEqualTo(Outcome.ok(plan));
                }));
    }

    @Test
    void aLargePlanSurvivesToo() {
        Plan plan = GeneratedPlans.large(1, 15_000);
        Path file = folder.resolve("plan.mep");

        planFile.write(plan, file).orElseThrow();

        assertThat(planFile.read(file).orElseThrow().equals(plan)).isTrue();
    }

    @Test
    void savingReplacesTheOlderFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("plan.mep");
        planFile.write(GeneratedPlans.plan(1), file).orElseThrow();

        planFile.write(GeneratedPlans.plan(2), file).orElseThrow();

        assertThat(planFile.read(file)).isEqualTo(Outcome.ok(GeneratedPlans.plan(2)));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPathMayHoldWhateverASystemAllows() {
        Path file = folder.resolve("Schulträger Köln?mode=memory&cache=shared#%20;'.mep");

        planFile.write(GeneratedPlans.plan(1), file).orElseThrow();

        assertThat(planFile.read(file)).isEqualTo(Outcome.ok(GeneratedPlans.plan(1)));
    }

    @Test
    void savingThroughALinkReplacesWhatItPointsAt() throws IOException {
        Path file = folder.resolve("plan.mep");
        planFile.write(GeneratedPlans.plan(1), file).orElseThrow();
        Path link = Files.createSymbolicLink(folder.resolve("link.mep"), file);

        planFile.write(GeneratedPlans.plan(2), link).orElseThrow();

        assertThat(link).isSymbolicLink();
        assertThat(planFile.read(file)).isEqualTo(Outcome.ok(GeneratedPlans.plan(2)));
    }

    @Test
    void theSamePlanIsTheSameBytes() throws IOException {
        Path one = planFile.write(GeneratedPlans.plan(3), folder.resolve("one.mep"))
                .orElseThrow();
        Path two = planFile.write(GeneratedPlans.plan(3), folder.resolve("two.mep"))
                .orElseThrow();

        assertThat(Files.mismatch(one, two)).isEqualTo(-1);
    }
}

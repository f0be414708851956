package org.medienplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.testing.GeneratedPlans;

class PlanJsonTest {

    @TestFactory
    Stream<DynamicTest> aPlanSurvivesTheWayThroughJson() {
        return GeneratedPlans.seeds(50)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Plan plan = GeneratedPlans.plan(seed);
                    String text = PlanJson.text(plan);

                    Plan read = PlanJson.read("plan.json", text).orElseThrow();

                    assertThat(read).isEqualTo(plan);
                    assertThat(PlanJson.text(read)).isEqualTo(text);
                }));
    }

    @Test
    void theTextIsLaidOutForPeopleAndLeavesOutWhatHasNoValue() {
        String text = PlanJson.text(Samples.plan());

        assertThat(text).isEqualTo(Samples.PLAN_TEXT);
    }

    @Test
    void decimalsAndSharesMayBeNumbersAndAreTakenExactly() {
        String numbers = Samples.PLAN_TEXT.replace("\"0.015\"", "1.50e-2").replace("\"0.19\"", "0.190");

        assertThat(PlanJson.read("plan.json", numbers)).isEqualTo(Outcome.ok(Samples.plan()));
    }

    @Test
    void nullMeansNoValue() {
        String withNull = Samples.PLAN_TEXT.replace("\"tail\": 5,", "\"tail\": 5, \"standard\": null,");

        assertThat(PlanJson.read("plan.json", withNull)).isEqualTo(Outcome.ok(Samples.plan()));
    }

    @Test
    void tablesAndPropertiesMayStandInAnyOrder() {
        String text = Samples.PLAN_TEXT;
        String formatLast = text.replace("\"format\": \"medienplan-plan/1\",", "")
                .replaceFirst("\\}\\s*$", ", \"format\": \"medienplan-plan/1\"}");

        assertThat(PlanJson.read("plan.json", formatLast)).isEqualTo(Outcome.ok(Samples.plan()));
    }

    @Test
    void aStreamGetsTheTextAsUtf8AndStaysOpen() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void close() {
                Assertions.fail("closed");
            }
        };

        PlanJson.write(Samples.plan(), out);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Samples.PLAN_TEXT);
    }

    @Test
    void aFileIsReadFromDisk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), Samples.PLAN_TEXT);

        assertThat(PlanJson.read(file)).isEqualTo(Outcome.ok(Samples.plan()));
    }
}

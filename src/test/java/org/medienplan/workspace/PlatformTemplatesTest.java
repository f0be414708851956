package org.medienplan.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.medienplan.analysis.platform.ScoreTable;
import org.medienplan.plan.Plan;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.support.DeviceSystem;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.testing.PlanBuilder;
import org.medienplan.testing.Platforms;

/// Taking criteria and device systems over.
class PlatformTemplatesTest {

    private static Template template() {
        return Library.in(Path.of(""))
                .templates(TemplateKind.PLATFORM, "NW")
                .orElseThrow()
                .getFirst();
    }

    private static Plan taken(Plan plan) {
        return PlatformTemplates.takeOver(template()).on(plan).orElseThrow().apply(plan);
    }

    @Test
    void theWeightsOfTheTemplateAddUpToAWhole() {
        Plan plan = taken(PlanBuilder.plan(2027, 5, 5).build());
        assertThat(ScoreTable.of(plan).criteria()).hasSize(8);
        assertThat(ScoreTable.of(plan).weights()).isEqualTo(1_000_000);
        assertThat(plan.deviceSystems().size()).isZero();
        RecordId first = ScoreTable.of(plan).criteria().getFirst().id();
        assertThat(plan.origin(first, "weight").orElseThrow().source()).contains("vor Gebrauch prüfen");
    }

    @Test
    void systemsComeOnlyForItemsOfThePlanAndLicencesOnlyWhereItHasThem() {
        Plan plan = taken(PlanBuilder.plan(2027, 5, 5)
                .item("tablet", Details.euros(500))
                .item("board", Details.euros(5_000))
                .build());
        assertThat(plan.deviceSystems().rows().stream().map(DeviceSystem::item))
                .containsExactlyInAnyOrder(Details.item("tablet"), Details.item("board"));
        assertThat(plan.deviceSystems().rows()).allMatch(system -> system.licenceItem() == null);
    }

    @Test
    void whatThePlanHasStaysAsItIs() {
        RecordId privacy = new RecordId(RecordType.PLATFORM_CRITERION, "privacy");
        Plan own = PlanBuilder.plan(2027, 5, 5)
                .put(Platforms.criterion("privacy", 100))
                .build();
        Plan plan = taken(own);
        assertThat(plan.platformCriteria().get(privacy).weight())
                .isEqualTo(own.platformCriteria().get(privacy).weight());
        assertThat(taken(plan)).isEqualTo(plan);
    }
}

package org.medienplan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Template;
import org.medienplan.plan.TemplateKind;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.RecordType;

class TemplateJsonTest {

    private final Template template =
            TemplateJson.read("muster.json", Samples.TEMPLATE_TEXT).orElseThrow();

    @Test
    void aTemplateKnowsItsHeader() {
        assertThat(template.id()).isEqualTo("muster");
        assertThat(template.kind()).isEqualTo(TemplateKind.SCHOOL_TYPES);
        assertThat(template.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(template.validTo()).isNull();
        assertThat(template.citation()).isEqualTo("Schulformen Muster, 2026-11");
    }

    @Test
    void aTemplateHoldsItsRecordsAndMayPointBeyondThem() {
        assertThat(template.records(RecordType.SCHOOL_TYPE))
                .singleElement()
                .satisfies(record -> assertThat(((SchoolType) record).name()).isEqualTo("Grundschule"));
        assertThat(template.records(RecordType.DRIVER_RULE)).hasSize(1);
    }

    @Test
    void whatNamesNoSourceNamesTheTemplate() {
        Map<String, Origin> origins = template.records(RecordType.ORIGIN)
                .map(Origin.class::cast)
                .collect(Collectors.toMap(origin -> origin.id().key(), origin -> origin));

        assertThat(origins)
                .containsOnlyKeys("school_type:grundschule", "driver_rule:classes", "per@driver_rule:classes");
        assertThat(origins.get("school_type:grundschule").kind()).isEqualTo(OriginKind.ASSUMED);
        assertThat(origins.get("school_type:grundschule").source()).isEqualTo(template.citation());
        assertThat(origins.get("driver_rule:classes").kind()).isEqualTo(OriginKind.PUBLISHED);
        assertThat(origins.get("driver_rule:classes").source()).isEqualTo(template.citation());
        assertThat(origins.get("per@driver_rule:classes").source()).isEqualTo("Rat");
    }
}

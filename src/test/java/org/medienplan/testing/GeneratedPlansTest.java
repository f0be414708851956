package org.medienplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.References;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;

class GeneratedPlansTest {

    @Test
    void theSameSeedYieldsTheSamePlan() {
        assertThat(GeneratedPlans.plan(7)).isEqualTo(GeneratedPlans.plan(7)).isNotEqualTo(GeneratedPlans.plan(8));
    }

    @Test
    void everyFieldOfEveryRecordTypeOccursWithAndWithoutValue() {
        Set<String> filled = new HashSet<>();
        Set<String> empty = new HashSet<>();
        GeneratedPlans.seeds(50).map(GeneratedPlans::plan).forEach(plan -> collect(plan, filled, empty));

        assertThat(filled).containsExactlyInAnyOrderElementsOf(fields(false).toList());
        assertThat(empty).containsExactlyInAnyOrderElementsOf(fields(true).toList());
    }

    @Test
    void everyReferenceOfAGeneratedPlanHolds() {
        assertThat(GeneratedPlans.seeds(50)
                        .map(GeneratedPlans::plan)
                        .flatMap(plan -> References.dangling(plan).stream()))
                .isEmpty();
    }

    private static void collect(Plan plan, Set<String> filled, Set<String> empty) {
        for (RecordType type : RecordType.values()) {
            plan.table(type).rows().forEach(record -> collect(record, filled, empty));
        }
    }

    private static <R extends Identified> void collect(R record, Set<String> filled, Set<String> empty) {
        for (Field<R, ?> field : Fields.of(record).fields()) {
            (field.get(record) == null ? empty : filled).add(record.id().type() + "." + field.id());
        }
    }

    private static Stream<String> fields(boolean optionalOnly) {
        return Arrays.stream(RecordType.values())
                .flatMap(type -> Fields.of(type).fields().stream()
                        .filter(field -> !optionalOnly || !field.required())
                        .map(field -> type + "." + field.id()));
    }
}

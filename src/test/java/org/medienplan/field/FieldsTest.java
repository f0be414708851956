package org.medienplan.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.GeneratedPlans;
import org.medienplan.testing.Seeds;

/// Every field of every record, described once.
class FieldsTest {

    @Test
    void everyComponentOfEveryRecordIsDescribedInItsOrder() {
        assertThat(RecordType.values()).allSatisfy(type -> {
            Class<?> record =
                    GeneratedPlans.plan(1).table(type).rows().getFirst().getClass();
            List<String> components = Arrays.stream(record.getRecordComponents())
                    .map(component -> snakeCase(component.getName()))
                    .toList();
            assertThat(Stream.concat(
                            Stream.of("id"), Fields.of(type).fields().stream().map(Field::id)))
                    .containsExactlyElementsOf(components);
        });
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void everyFieldOfAPrimitiveComponentIsRequired() {
        assertThat(RecordType.values()).allSatisfy(type -> {
            Class<?> record =
                    GeneratedPlans.plan(1).table(type).rows().getFirst().getClass();
            for (Field<?, ?> field : Fields.of(type).fields()) {
                Class<?> component = record.getRecordComponents()[field.component()].getType();
                assertThat(component.isPrimitive() && !field.required())
                        .as("%s.%s", type, field.id())
                        .isFalse();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> canonicalTextsAreReadAsTheyWereWritten() {
        return eachRecord(FieldsTest::readsItsTexts);
    }

    private static <R extends Identified> void readsItsTexts(R record) {
        for (Field<R, ?> field : Fields.of(record).fields()) {
            String text = field.text(record);
            if (text != null) {
                assertThat(field.parse(text))
                        .as("%s = %s", field.of(record), text)
                        .isEqualTo(Outcome.ok(field.get(record)));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aRecordIsBuiltAgainFromItsValues() {
        return eachRecord(FieldsTest::isBuiltAgain);
    }

    private static <R extends Identified> void isBuiltAgain(R record) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Fields.of(record).fields().forEach(field -> values.put(field.id(), field.get(record)));
        assertThat(Fields.of(record).create(record.id(), values)).isEqualTo(Outcome.ok(record));
    }

    @TestFactory
    Stream<DynamicTest> aCopyDiffersInOneFieldOnly() {
        return Seeds.each(20, random -> {
            Plan one = GeneratedPlans.plan(random.nextInt());
            Plan other = GeneratedPlans.plan(random.nextInt());
            for (RecordType type : RecordType.values()) {
                copies(
                        one.table(type).rows().getFirst(),
                        other.table(type).rows().getFirst());
            }
        });
    }

    private static <R extends Identified> void copies(R record, Identified source) {
        @SuppressWarnings("unchecked") // of the same table
        R other = (R) source;
        for (Field<R, ?> field : Fields.of(record).fields()) {
            try {
                R copy = field.withValue(record, field.get(other));
                assertThat(changed(record, copy)).isSubsetOf(field.id());
                assertThat(Objects.equals(field.get(copy), field.get(other))).isTrue();
            } catch (IllegalArgumentException contradiction) {
                assertThat(record.getClass().getDeclaredConstructors()).isNotEmpty();
            }
        }
    }

    private static <R extends Identified> List<String> changed(R before, R after) {
        assertThat(after.id()).isEqualTo(before.id());
        return Fields.of(before).fields().stream()
                .filter(field -> !Objects.equals(field.get(before), field.get(after)))
                .<String>map(Field::id)
                .toList();
    }

    @Test
    void aMissingRequiredValueIsRefusedByName() {
        assertThat(RecordType.values()).allSatisfy(type -> {
            Identified record = GeneratedPlans.plan(1).table(type).rows().getFirst();
            assertThat(Fields.of(type).create(record.id(), Map.of()))
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            refused -> assertThat(refused.message().key()).isEqualTo("invalid.missing"));
        });
    }

    @Test
    void valuesOutsideTheirRangeAreRefused() {
        assertThat(refusal(RecordType.PLAN, "horizon", "2")).isEqualTo("invalid.range");
        assertThat(refusal(RecordType.PLAN, "horizon", "11")).isEqualTo("invalid.range");
        assertThat(refusal(RecordType.PLAN, "horizon", "5.0")).isEqualTo("invalid.whole_number");
        assertThat(refusal(RecordType.PLAN, "title", "x".repeat(201))).isEqualTo("invalid.text_too_long");
        assertThat(refusal(RecordType.ITEM, "unit_price", "-1")).isEqualTo("invalid.range");
        assertThat(refusal(RecordType.ITEM, "unit_price", "12.50")).isEqualTo("invalid.whole_number");
        assertThat(refusal(RecordType.ITEM, "vat_rate", "0.31")).isEqualTo("invalid.range");
        assertThat(refusal(RecordType.ITEM, "recurrence", "ONCE")).isEqualTo("invalid.choice");
        assertThat(refusal(RecordType.RULE, "per", "0")).isEqualTo("invalid.range");
        assertThat(refusal(RecordType.RULE, "grade_from", "14")).isEqualTo("invalid.range");
        assertThat(refusal(RecordType.MEASURE, "start", "2027-H3")).isEqualTo("invalid.half_year");
        assertThat(refusal(RecordType.HOLDING, "holder", "165001")).isEqualTo("invalid.reference");
        assertThat(refusal(RecordType.HOLDING, "holder", "item:tablet")).isEqualTo("invalid.reference");
        assertThat(refusal(RecordType.STANDARD, "valid_from", "2027-02-30")).isEqualTo("invalid.date");
    }

    private static String refusal(RecordType type, String field, String text) {
        return switch (Fields.of(type).get(field).parse(text)) {
            case Outcome.Refused<?>(Message message) -> message.key();
            case Outcome.Ok<?> ok -> "read as " + ok;
        };
    }

    private static Stream<DynamicTest> eachRecord(java.util.function.Consumer<Identified> property) {
        return Seeds.each(20, random -> records(random).forEach(property));
    }

    private static Stream<? extends Identified> records(Random random) {
        Plan plan = GeneratedPlans.plan(random.nextInt());
        return Arrays.stream(RecordType.values()).flatMap(type -> plan.table(type).rows().stream());
    }
}

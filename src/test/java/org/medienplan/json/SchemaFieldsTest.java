package org.medienplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.medienplan.field.Field;
import org.medienplan.field.Fields;
import org.medienplan.field.Kind;
import org.medienplan.plan.TemplateKind;
import org.medienplan.ref.RecordType;
import tools.jackson.databind.JsonNode;

/// The published schemas name the fields that there are, and ask for the ones that every record has.
class SchemaFieldsTest {

    @TestFactory
    Stream<DynamicTest> theSchemaOfARecordHasExactlyItsFields() {
        return types().map(type -> dynamicTest(
                type.table(),
                () -> assertThat(Schemas.definition(definition(type))
                                .path("properties")
                                .propertyNames())
                        .containsExactlyInAnyOrderElementsOf(properties(type))));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaAsksForWhatEveryRecordHas() {
        return types().map(type -> dynamicTest(
                type.table(),
                () -> assertThat(texts(Schemas.definition(definition(type)).path("required")))
                        .containsExactlyInAnyOrderElementsOf(required(type))));
    }

    @Test
    void theSchemaOfAnOriginHasWhatIsReadOfIt() {
        assertThat(Schemas.definition("origin_entry").path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(RecordReader.ORIGIN_PROPERTIES);
    }

    @Test
    void theSchemaOfAPlanHasEveryTable() {
        assertThat(Schemas.tree("plan.schema.json").path("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(Format.PROPERTY, PlanJson.HEADER),
                                Records.typesWithTable().stream().map(RecordType::table))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> theSchemaOfATemplateHasItsHeaderAndItsTables() {
        return Arrays.stream(TemplateKind.values())
                .map(kind -> dynamicTest(
                        kind.key(),
                        () -> assertThat(Schemas.tree(kind.key() + ".schema.json")
                                        .path("properties")
                                        .propertyNames())
                                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                                TemplateHeader.PROPERTIES.stream(),
                                                kind.tables().stream().map(RecordType::table))
                                        .toList())));
    }

    private static Stream<RecordType> types() {
        return Arrays.stream(RecordType.values()).filter(type -> type != RecordType.ORIGIN);
    }

    private static String definition(RecordType type) {
        return type == RecordType.PLAN ? "plan_header" : type.key();
    }

    private static List<String> properties(RecordType type) {
        Stream<String> beside = type == RecordType.PLAN
                ? Stream.of(RecordReader.ORIGIN)
                : Stream.of(RecordReader.ID, RecordReader.ORIGIN);
        return Stream.concat(beside, Fields.of(type).fields().stream().map(Field::id))
                .toList();
    }

    /// A set may be left out: it is empty then.
    private static List<String> required(RecordType type) {
        Stream<String> key = type == RecordType.PLAN ? Stream.of() : Stream.of(RecordReader.ID);
        return Stream.concat(
                        key,
                        Fields.of(type).fields().stream()
                                .filter(field -> field.required() && !(field.kind() instanceof Kind.OfSet<?>))
                                .map(Field::id))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}

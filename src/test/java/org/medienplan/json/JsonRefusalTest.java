package org.medienplan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.message.Value;

class JsonRefusalTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBrokenPlanIsRefusedWithFilePlaceAndReason(
            String what, String from, String to, String expectedPlace, String expectedReason) {
        assertThat(Samples.PLAN_TEXT).contains(from);
        String broken = Samples.PLAN_TEXT.replace(from, to);

        assertRefusal(PlanJson.read("plan.json", broken), "plan.json", expectedPlace, expectedReason);
    }

    static Stream<Arguments> aBrokenPlanIsRefusedWithFilePlaceAndReason() {
        return Stream.of(
                arguments("malformed", "\"rank\": 4,", "\"rank\": 4;", "line 19 column 16", "json.malformed"),
                arguments("cut off", "\"source\": \"Ratsvorlage\"\n", "\"sou", "line 49 column 24", "json.malformed"),
                arguments("unknown table", "\"items\"", "\"itmes\"", "itmes", "json.unknown_property"),
                arguments(
                        "unknown field",
                        "\"rank\"",
                        "\"rnak\"",
                        "record.bundle Präsentation display rnak",
                        "json.unknown_field"),
                arguments("no header field", "\"tail\"", "\"tale\"", "record.plan tale", "json.unknown_field"),
                arguments("text for number", "\"rank\": 4", "\"rank\": \"4\"", RANK, "json.wrong_type"),
                arguments("fraction for cents", "870000", "8700.50", PRICE, "json.wrong_type"),
                arguments("fraction that is whole", "870000", "870000.0", PRICE, "json.wrong_type"),
                arguments(
                        "number for text",
                        "\"Stück\"",
                        "1",
                        "record.item Tafel 86\" board-86 field.item.unit unit",
                        "json.wrong_type"),
                arguments(
                        "true for text",
                        "\"Stück\"",
                        "true",
                        "record.item Tafel 86\" board-86 field.item.unit unit",
                        "json.wrong_type"),
                arguments(
                        "list for text",
                        "\"Stück\"",
                        "[]",
                        "record.item Tafel 86\" board-86 field.item.unit unit",
                        "json.wrong_type"),
                arguments("huge exponent", "\"0.015\"", "1e999999999", RISE, "json.wrong_type"),
                arguments("seven places", "\"0.015\"", "0.0150001", RISE, "invalid.number"),
                arguments("missing", "\"unit\": \"Stück\",", "", "record.item Tafel 86\" board-86", "invalid.missing"),
                arguments(
                        "null for required", "\"Stück\"", "null", "record.item Tafel 86\" board-86", "invalid.missing"),
                arguments("out of range", "870000", "-1", PRICE, "invalid.range"),
                arguments("beyond long", "870000", "9".repeat(30), PRICE, "invalid.whole_number"),
                arguments("share out of range", "\"0.015\"", "\"0.6\"", RISE, "invalid.range"),
                arguments(
                        "unknown choice",
                        "\"once\"",
                        "\"ONCE\"",
                        "record.item Tafel 86\" board-86 field.item.recurrence recurrence",
                        "invalid.choice"),
                arguments("control character", "\"Stück\"", "\"\\u0000\"", UNIT, "invalid.text_character"),
                arguments("half a character", "\"Stück\"", "\"\\ud800\"", UNIT, "invalid.text_character"),
                arguments("dangling", "\"bundle\": \"display\"", "\"bundle\": \"x\"", BUNDLE, "json.dangling"),
                arguments("bad key", "\"id\": \"display\"", "\"id\": \"a b\"", "record.bundle 1 id", "json.no_key"),
                arguments("no key", "\"id\": \"display\",", "", "record.bundle 1 id", "json.no_key"),
                arguments(
                        "record no object", "\"bundles\": [", "\"bundles\": [7,", "record.bundle 1", "json.wrong_type"),
                arguments(
                        "table no list",
                        "\"items\": [",
                        "\"measures\": {}, \"items\": [",
                        "measures",
                        "json.wrong_type"),
                arguments("unknown origin", "\"unit_price\": {", "\"price\": {", ORIGIN, "json.unknown_field"),
                arguments(
                        "origin no object",
                        "\"*\": {",
                        "\"x\": 1, \"*\": {",
                        "record.plan origin.x",
                        "json.unknown_field"),
                arguments("origin kind", "\"published\"", "\"found\"", ORIGIN_KIND, "invalid.choice"),
                arguments(
                        "property twice",
                        "\"rank\": 4,",
                        "\"rank\": 4, \"rank\": 5,",
                        "line 19",
                        "json.duplicate_property_here"),
                arguments(
                        "table twice",
                        "\"items\": [",
                        "\"items\": [], \"items\": [",
                        "line 27",
                        "json.duplicate_property"),
                arguments("newer", "medienplan-plan/1", "medienplan-plan/2", "format", "json.newer_format"),
                arguments("other format", "medienplan-plan/1", "medienplan-template/1", "format", "json.other_format"),
                arguments("too deep", "\"Stück\"", "[".repeat(40) + "]".repeat(40), "line", "json.beyond_limits"),
                arguments("text too long", "Stück", "S".repeat(41), UNIT, "invalid.text_too_long"),
                arguments("text beyond limits", "Stück", "S".repeat(100_001), "line", "json.beyond_limits"),
                arguments("number beyond limits", "870000", "8".repeat(41), "line", "json.beyond_limits"));
    }

    private static final String RANK = "record.bundle Präsentation display field.bundle.rank rank";
    private static final String RISE = "record.bundle Präsentation display field.bundle.price_rise price_rise";
    private static final String PRICE = "record.item Tafel 86\" board-86 field.item.unit_price unit_price";
    private static final String UNIT = "record.item Tafel 86\" board-86 field.item.unit unit";
    private static final String BUNDLE = "record.item Tafel 86\" board-86 field.item.bundle bundle";
    private static final String ORIGIN = "record.item Tafel 86\" board-86 origin.price";
    private static final String ORIGIN_KIND = "record.item Tafel 86\" board-86 origin.unit_price.kind";

    @Test
    void aKeyThatOccursTwiceIsRefused() {
        String bundle = Samples.PLAN_TEXT.substring(
                Samples.PLAN_TEXT.indexOf("\"bundles\": [") + 12, Samples.PLAN_TEXT.indexOf("],\n  \"items\""));
        String twice = Samples.PLAN_TEXT.replace("\"bundles\": [", "\"bundles\": [" + bundle + ",");

        assertRefusal(
                PlanJson.read("plan.json", twice),
                "plan.json",
                "record.bundle Präsentation display",
                "json.duplicate_id");
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoPlanAtAllIsRefusedAsAWhole(String text, String expectedReason) {
        assertRefusal(PlanJson.read("x.json", text), "x.json", "", expectedReason);
    }

    static Stream<Arguments> whatIsNoPlanAtAllIsRefusedAsAWhole() {
        return Stream.of(
                arguments("", "json.no_object"),
                arguments("[]", "json.no_object"),
                arguments("\"text\"", "json.no_object"),
                arguments("{}", "json.no_format"),
                arguments("{\"format\": 1}", "json.no_format"),
                arguments("{\"format\": \"medienplan-plan/1\"}", "json.no_header"));
    }

    @Test
    void whatFollowsAfterTheObjectIsRefused() {
        assertRefusal(PlanJson.read("x.json", Samples.PLAN_TEXT + "{}"), "x.json", "line 55", "json.trailing");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBrokenTemplateIsRefusedWithFilePlaceAndReason(
            String from, String to, String expectedPlace, String expectedReason) {
        assertThat(Samples.TEMPLATE_TEXT).contains(from);
        String broken = Samples.TEMPLATE_TEXT.replace(from, to);

        assertRefusal(TemplateJson.read("t.json", broken), "t.json", expectedPlace, expectedReason);
    }

    static Stream<Arguments> aBrokenTemplateIsRefusedWithFilePlaceAndReason() {
        return Stream.of(
                arguments("\"school-types\"", "\"schools\"", "kind", "json.unknown_kind"),
                arguments("\"school-types\"", "\"standard\"", "school_types", "json.table_of_other_kind"),
                arguments("\"version\": \"2026-11\",", "", "version", "invalid.missing"),
                arguments("\"2026-01-01\"", "\"2026-02-30\"", "valid_from", "invalid.date"),
                arguments("\"source\": \"Muster\"", "\"source\": 5", "source", "json.wrong_type"),
                arguments("\"description\"", "\"descripton\"", "descripton", "json.unknown_property"),
                arguments(
                        "\"grade_to\": 4",
                        "\"grade_to\": 0",
                        "record.school_type Grundschule grundschule field.school_type.grade_to grade_to",
                        "invalid.range"),
                arguments(
                        "\"grade_from\": 1",
                        "\"grade_from\": 5",
                        "record.school_type Grundschule grundschule",
                        "invalid.grades_order"),
                arguments(
                        "\"basis\": \"pupils\"",
                        "\"basis\": \"rooms\"",
                        "record.driver_rule classes",
                        "invalid.driver_rule_order"),
                arguments(
                        "[\"02\"]",
                        "[\"02\", \"02\"]",
                        "record.school_type Grundschule grundschule field.school_type.official_keys official_keys",
                        "json.duplicate_element"),
                arguments(
                        "[\"02\"]",
                        "[\"02\", 2]",
                        "record.school_type Grundschule grundschule field.school_type.official_keys official_keys",
                        "json.wrong_type"),
                arguments(
                        "[\"02\"]",
                        "\"02\"",
                        "record.school_type Grundschule grundschule field.school_type.official_keys official_keys",
                        "json.wrong_type"));
    }

    @Test
    void aMissingFileAFolderAndForeignBytesAreRefused(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, 0});

        assertRefusal(PlanJson.read(folder.resolve("none.json")), folder + "/none.json", "", "json.not_found");
        assertRefusal(PlanJson.read(folder), folder.toString(), "", "json.no_file");
        assertRefusal(PlanJson.read(binary), binary.toString(), "line", "json.malformed");
    }

    private static void assertRefusal(Outcome<?> outcome, String file, String place, String reason) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Message message = ((Outcome.Refused<?>) outcome).message();
        assertThat(text(message.values().getFirst())).isEqualTo(file);
        assertThat(((Value.Nested) message.values().getLast()).message().key()).isEqualTo(reason);
        String found = message.values().size() == 2 ? "" : text(message.values().get(1));
        assertThat(found).startsWith(place);
        assertThat(message.key()).isEqualTo(place.isEmpty() ? "json.refused_file" : "json.refused");
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Plain(long number) -> Long.toString(number);
            case Value.Nested(Message(String key, var values))
            when key.equals("json.place.line") ->
                "line " + text(values.getFirst()) + " column " + text(values.getLast());
            case Value.Nested(Message(String key, var none)) when none.isEmpty() -> key;
            case Value.Nested(Message nested) ->
                String.join(
                        " ", nested.values().stream().map(JsonRefusalTest::text).toList());
            case Value.Count(long number) -> Long.toString(number);
            default -> value.toString();
        };
    }
}

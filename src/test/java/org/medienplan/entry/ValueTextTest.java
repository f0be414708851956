package org.medienplan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GRUNDSCHULE;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medienplan.change.FieldProperty;
import org.medienplan.change.Property;
import org.medienplan.field.Fields;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Plan;
import org.medienplan.plan.investment.Party;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.Accounting;
import org.medienplan.ref.Identified;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.text.Texts;

class ValueTextTest {

    private final Plan plan = plan(2027, 5, 5)
            .school("165001", GYMNASIUM)
            .school("165002", GYMNASIUM)
            .school("90", GRUNDSCHULE)
            .item("board", Details.euros(4800))
            .rule("board", Details.each(org.medienplan.ref.Driver.CLASSROOMS))
            .holding("90", "board", 3)
            .measure(2028, 2028)
            .build();
    private final ValueText text = in(Locale.GERMANY);

    @Test
    void valuesAreReadAsPeopleWriteThem() {
        assertThat(read(RecordType.ITEM, "unit_price", " 1.234,56 € ")).contains(Money.ofCents(123_456));
        assertThat(read(RecordType.BUNDLE, "price_rise", "2,5 %")).contains(new Share(25_000));
        assertThat(read(RecordType.HOLDING, "quantity", "1.620")).contains(1620);
        assertThat(read(RecordType.HOLDING, "acquired", "2021")).contains(2021);
        assertThat(read(RecordType.DEVIATION, "date", "22.6.2026")).contains(LocalDate.of(2026, 6, 22));
        assertThat(read(RecordType.MEASURE, "start", "2. Hj. 2028")).contains(new HalfYear(2028, 2));
        assertThat(read(RecordType.SCHOOL, "postcode", "01067")).contains("01067");
    }

    @Test
    void englishIsReadAsTheEnglishWriteIt() {
        Property price = FieldProperty.of(RecordType.ITEM, "unit_price");

        assertThat(in(Locale.UK).read(price, "1,234.56").orElseThrow()).contains(Money.ofCents(123_456));
    }

    @Test
    void choicesAreReadByTheirLabelOrItsBegin() {
        assertThat(read(RecordType.ITEM, "accounting", "Investiv")).contains(Accounting.CAPITAL);
        assertThat(read(RecordType.HOLDING, "owner", "förder")).contains(Party.SPONSORS);
        assertThat(said(RecordType.ITEM, "accounting", "invest oder so"))
                .isEqualTo("„invest oder so“ steht nicht zur Auswahl. Schreiben Sie zum Beispiel „investiv“.");
    }

    @Test
    void recordsAreReadByTheirNameOrNumber() {
        assertThat(read(RecordType.HOLDING, "holder", "schule 90")).contains(Details.school("90"));
        assertThat(read(RecordType.HOLDING, "holder", "165001")).contains(Details.school("165001"));
        assertThat(said(RecordType.HOLDING, "holder", "Schule 16"))
                .isEqualTo(
                        "„Schule 16“ passt auf 2 Einträge. Schreiben Sie zum Beispiel „Schule 165001“ oder „Schule 165002“.");
    }

    @Test
    void recordsOfTheSameNameAreToldApartByTheirTypeOrNumber() {
        Plan alike = plan(2027, 5, 5)
                .school("1", GYMNASIUM, Details.with("name", "Campus"))
                .school("2", GYMNASIUM, Details.with("name", "Zentrum"))
                .school("3", GYMNASIUM, Details.with("name", "Zentrum"))
                .site("Campus", Map.of("1", 1))
                .build();
        ValueText reader = new ValueText(Texts.in(Locale.GERMANY), alike);
        Property holder = FieldProperty.of(RecordType.HOLDING, "holder");

        assertThat(reader.read(holder, "Campus (Schule)").orElseThrow()).contains(Details.school("1"));
        assertThat(reader.read(holder, "Zentrum (3)").orElseThrow()).contains(Details.school("3"));
        assertThat(
                        reader.read(holder, "Campus") instanceof Outcome.Refused<?>(Message reason)
                                ? reader.texts().say(reason)
                                : "accepted")
                .isEqualTo("„Campus“ passt auf 2 Einträge. Schreiben Sie zum Beispiel „Campus (Standort)“ oder"
                        + " „Campus (Schule)“.");
    }

    @Test
    void severalValuesArePartedBySemicolons() {
        assertThat(read(RecordType.MEASURE, "holders", "Schule 90; 165001"))
                .contains(Set.of(Details.school("90"), Details.school("165001")));
        assertThat(text.text(
                        kind(RecordType.MEASURE, "holders"), Set.of(Details.school("90"), Details.school("165001"))))
                .isEqualTo("Schule 165001; Schule 90");
    }

    @Test
    void anEmptyTextIsNoValueWhereThatIsAllowed() {
        assertThat(read(RecordType.SCHOOL, "social_index", "  ")).isEmpty();
        assertThat(said(RecordType.SCHOOL, "name", "")).isEqualTo("„Name“ darf nicht leer sein.");
    }

    @Test
    void whatIsOutOfRangeIsRefusedWithTheRange() {
        assertThat(said(RecordType.SCHOOL, "social_index", "12")).isEqualTo("12 liegt nicht zwischen 1 und 9.");
        assertThat(said(RecordType.ITEM, "vat_rate", "40 %"))
                .isEqualTo("40\u00A0% liegt nicht zwischen 0\u00A0% und 30\u00A0%.");
        assertThat(said(RecordType.HOLDING, "quantity", "bis 500"))
                .isEqualTo("Kein Zahlenwert: „bis 500“. Schreiben Sie eine ganze Zahl wie 500.");
    }

    @Test
    void everyValueOfThePlanIsReadBackFromWhatIsShown() {
        for (RecordType type : RecordType.values()) {
            plan.table(type)
                    .rows()
                    .forEach(record -> Fields.of(record).fields().forEach(field -> check(record, field.id())));
        }
    }

    private <R extends Identified> void check(R record, String field) {
        RecordType type = record.id().type();
        Property property = FieldProperty.of(type, field);
        Object value = property.in(plan).value(record.id());
        // Constants and codes that are named alike cannot be told apart by what is shown; the sample has none.
        String shown = text.text(property.kind(), value);
        Object none = value instanceof Set<?> set && set.isEmpty() ? null : value;

        assertThat(text.read(property, shown).orElseThrow().orElse(null))
                .as(type + " " + field + " " + shown)
                .isEqualTo(none);
    }

    private Optional<Object> read(RecordType type, String field, String typed) {
        return text.read(FieldProperty.of(type, field), typed).orElseThrow();
    }

    private String said(RecordType type, String field, String typed) {
        return text.read(FieldProperty.of(type, field), typed) instanceof Outcome.Refused<?>(Message reason)
                ? text.texts().say(reason)
                : "accepted";
    }

    private static org.medienplan.field.Kind<?> kind(RecordType type, String field) {
        return Fields.of(type).get(field).kind();
    }

    private ValueText in(Locale locale) {
        return new ValueText(Texts.in(locale).naming(id -> Names.of(plan, id)), plan);
    }
}

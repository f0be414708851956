package org.medienplan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medienplan.testing.PlanBuilder.plan;
import static org.medienplan.testing.SchoolTypes.GYMNASIUM;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.field.Names;
import org.medienplan.message.Message;
import org.medienplan.message.Outcome;
import org.medienplan.plan.Origin;
import org.medienplan.plan.OriginKind;
import org.medienplan.plan.Plan;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;
import org.medienplan.testing.Details;
import org.medienplan.text.Texts;

class SettingsTest {

    private static final RecordId A = Details.school("a");
    private static final RecordId B = Details.school("b");
    private static final RecordId BOARD = Details.item("board");

    private final Plan plan = plan(2027, 5, 5)
            .school("a", GYMNASIUM)
            .school("b", GYMNASIUM)
            .item("board", Details.euros(4800))
            .holding("a", "board", 14)
            .measure(2028, 2029)
            .build();

    @Test
    void aValueIsSetForManyRecordsAtOnce() {
        Change change = Settings.of(plan, school("social_index"), List.of(A, B), 7);

        Plan after = change.on(plan).orElseThrow().apply(plan);

        assertThat(after.schools().get(A).socialIndex()).isEqualTo(7);
        assertThat(after.schools().get(B).socialIndex()).isEqualTo(7);
        assertThat(said(change)).isEqualTo("Sozialindex: 2 Schulen");
    }

    @Test
    void aSingleValueIsNamedWithItsRecord() {
        assertThat(said(Settings.of(plan, school("social_index"), List.of(A), 7)))
                .isEqualTo("Schule a: Sozialindex 7");
        assertThat(said(Settings.of(plan, school("social_index"), List.of(A), null)))
                .isEqualTo("Schule a: Sozialindex geleert");
    }

    @Test
    void unitsOfAHoldingAreNamedWithItemAndSchool() {
        RecordId holding = plan.holdings().rows().getFirst().id();
        Property quantity = FieldProperty.of(RecordType.HOLDING, "quantity");
        String item = plan.items().get(BOARD).name();

        assertThat(said(Settings.of(plan, quantity, List.of(holding), 14))).isEqualTo("14 × " + item + " an Schule a");
    }

    @Test
    void aContradictionIsARefusalInWords() {
        List<Setting> settings = List.of(
                new Setting(A, school("opened"), new HalfYear(2030, 1)),
                new Setting(A, school("closed"), new HalfYear(2029, 2)));

        Message reason = refusal(Settings.of(plan, settings).on(plan));

        assertThat(reason.key()).isEqualTo("invalid.closed_before_opened");
    }

    @Test
    void valuesOfOneRecordAreSetTogetherWhateverTheirOrder() {
        Plan closing = Settings.of(
                        plan,
                        List.of(
                                new Setting(A, school("opened"), new HalfYear(2028, 1)),
                                new Setting(A, school("closed"), new HalfYear(2029, 2))))
                .on(plan)
                .orElseThrow()
                .apply(plan);
        Change later = Settings.of(
                closing,
                List.of(
                        new Setting(A, school("opened"), new HalfYear(2031, 1)),
                        new Setting(A, school("closed"), new HalfYear(2032, 2))));

        assertThat(later.on(closing)
                        .orElseThrow()
                        .apply(closing)
                        .schools()
                        .get(A)
                        .closed())
                .isEqualTo(new HalfYear(2032, 2));
    }

    @Test
    void aRequiredValueCannotBeEmptied() {
        assertThat(refusal(Settings.of(plan, school("name"), List.of(A), null).on(plan))
                        .key())
                .isEqualTo("change.required");
    }

    @Test
    void amountsRiseByPercentRoundedToTheCent() {
        Property price = FieldProperty.of(RecordType.ITEM, "unit_price");
        Change change = Settings.raised(plan, price, List.of(BOARD), Share.ofPercent(3));

        assertThat(change.on(plan).orElseThrow().apply(plan).items().get(BOARD).unitPrice())
                .isEqualTo(Money.ofEuros(4944));
        assertThat(said(change)).isEqualTo("Preis je Einheit, brutto um 3\u00A0% geändert: 1 Artikel");
    }

    @Test
    void aValueThatWouldLeaveItsRangeIsRefusedWithTheNameOfTheRecord() {
        Change change = Settings.of(plan, school("social_index"), List.of(A, B), 12);

        Message reason = refusal(change.on(plan));

        assertThat(texts().say(reason)).isEqualTo("Schule a: 12 liegt nicht zwischen 1 und 9.");
    }

    @Test
    void beginAndEndOfAMeasureMoveTogether() {
        RecordId measure = plan.measures().rows().getFirst().id();
        List<Property> times = FieldProperty.some(RecordType.MEASURE, "start", "end");

        Change change = Settings.shifted(plan, times, List.of(measure), 6);
        Plan after = change.on(plan).orElseThrow().apply(plan);

        assertThat(after.measures().get(measure).start()).isEqualTo(new HalfYear(2031, 1));
        assertThat(after.measures().get(measure).end()).isEqualTo(new HalfYear(2032, 2));
        assertThat(said(change)).contains("um 3 Jahre verschoben");
    }

    @Test
    void halfYearsMoveOverTheTurnOfTheYear() {
        RecordId measure = plan.measures().rows().getFirst().id();
        List<Property> times = FieldProperty.some(RecordType.MEASURE, "start", "end");

        Plan after = Settings.shifted(plan, times, List.of(measure), -1)
                .on(plan)
                .orElseThrow()
                .apply(plan);

        assertThat(after.measures().get(measure).start()).isEqualTo(new HalfYear(2027, 2));
        assertThat(after.measures().get(measure).end()).isEqualTo(new HalfYear(2029, 1));
    }

    @Test
    void whatAPersonEntersIsNoLongerAnAssumption() {
        RecordId place = Origin.idOf(A, "social_index");
        Plan assumed = plan.with(new Origin(place, A, "social_index", OriginKind.ASSUMED, "geschätzt", null));

        Plan after = Settings.of(assumed, school("social_index"), List.of(A), 3)
                .on(assumed)
                .orElseThrow()
                .apply(assumed);

        assertThat(after.origin(A, "social_index").map(Origin::kind)).contains(OriginKind.ENTERED);
    }

    private static Property school(String field) {
        return FieldProperty.of(RecordType.SCHOOL, field);
    }

    private static Message refusal(Outcome<Patch> outcome) {
        return outcome instanceof Outcome.Refused<Patch>(Message reason) ? reason : Message.of("not.refused");
    }

    private Texts texts() {
        return Texts.in(Locale.GERMANY).naming(id -> Names.of(plan, id));
    }

    private String said(Change change) {
        return texts().say(change.label());
    }
}

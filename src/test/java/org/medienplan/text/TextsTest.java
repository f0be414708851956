package org.medienplan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Message;
import org.medienplan.message.Value;
import org.medienplan.plan.school.Cabling;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.Driver;
import org.medienplan.ref.Metric;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.RecordType;

class TextsTest {

    private final Texts german = Texts.in(Locale.GERMANY);
    private final Texts english = Texts.in(Locale.of("fr"));

    @Test
    void aMessageIsSaidWithItsValuesInTheMannerOfTheLanguage() {
        Message message = Message.of("invalid.end_before_start", "WLAN", new HalfYear(2028, 2), new HalfYear(2027, 1));
        assertThat(german.say(message))
                .isEqualTo("WLAN: Das Ende (1. Halbjahr 2027) liegt vor dem Beginn (2. Halbjahr 2028).");
        assertThat(english.say(message)).isEqualTo("WLAN: it ends (H1 2027) before it starts (H2 2028).");
    }

    @Test
    void aRecordIsCalledByItsNameWhereNamesAreGiven() {
        RecordId item = new RecordId(RecordType.ITEM, "board");
        Message message = Message.of("invalid.rule_phase_years", item);
        assertThat(german.say(message)).startsWith("Regel für board:");
        assertThat(german.naming(id -> "Digitale Tafel").say(message)).startsWith("Regel für Digitale Tafel:");
    }

    @Test
    void aConstantWithinAMessageIsCalledByItsName() {
        assertThat(german.say("invalid.driver_rule_order", Driver.TEACHERS, Driver.CLASSES))
                .startsWith("„Klassen“ lässt sich nicht aus „Lehrkräfte“ ableiten.");
    }

    @Test
    void whatRecordsAreCalledIsWrittenSmallWithinAnEnglishSentence() {
        Message one = Message.choice(RecordType.SCHOOL);
        Message many = Message.of(one.key() + ".plural");
        Message counted = Message.of("edit.counted", 42, one, many);

        assertThat(english.say(counted)).isEqualTo("42 schools");
        assertThat(german.say(counted)).isEqualTo("42 Schulen");
        assertThat(english.say("change.added", one, "Hill School")).startsWith("School “Hill School”");
        assertThat(english.say("edit.empty", many)).isEqualTo("No schools");
    }

    @Test
    void descriptionsHaveTheirNames() {
        assertThat(german.label(RecordType.SCHOOL, "school_type")).isEqualTo("Schulform");
        assertThat(german.shortLabel(RecordType.SCHOOL, "number")).isEqualTo("Nr.");
        assertThat(german.shortLabel(RecordType.SCHOOL, "name")).isEqualTo("Name");
        assertThat(german.choice(Cabling.CLASS_EA_PARTIAL)).isEqualTo("Klasse EA, teilweise");
        assertThat(german.one(RecordType.SCHOOL)).isEqualTo("Schule");
        assertThat(german.many(RecordType.SCHOOL)).isEqualTo("Schulen");
        assertThat(german.metric(Metric.PUPILS)).isEqualTo("Schülerinnen und Schüler");
        assertThat(german.shortMetric(Metric.PUPILS)).isEqualTo("Schüler/innen");
        assertThat(german.unit("years")).isEqualTo("Jahre");
        assertThat(german.shortHalfYear(new HalfYear(2027, 1))).isEqualTo("1. Hj. 2027");
    }

    @Test
    void aKeyWithoutATextIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> german.say("no.such_key")).hasMessageContaining("no.such_key");
        assertThatThrownBy(() -> german.say("invalid.missing")).hasMessageContaining("too few values");
    }

    @Test
    void aNumberChoosesBetweenSingularAndPlural() {
        Sentence sentence = Sentence.parse("{0|Eine Schule|{0} Schulen} | {1}");
        assertThat(sentence.say(Message.of("k", 1, "a").values(), this::shown)).isEqualTo("Eine Schule | a");
        assertThat(sentence.say(Message.of("k", 1042, "a").values(), this::shown))
                .isEqualTo("1.042 Schulen | a");
        assertThat(sentence.say(Message.of("k", new Value.Plain(0), "a").values(), this::shown))
                .isEqualTo("0 Schulen | a");
        assertThat(sentence.slots()).containsExactly(0, 1);
    }

    private String shown(Value value, boolean inside) {
        return german.show(value);
    }

    @Test
    void aTextWithAStrayBraceIsRefused() {
        for (String text : new String[] {"{", "{0", "{x}", "}", "{0|a}", "{0|a|b"}) {
            assertThatThrownBy(() -> Sentence.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

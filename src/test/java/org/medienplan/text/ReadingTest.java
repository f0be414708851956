package org.medienplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.message.Outcome;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.HalfYear;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

class ReadingTest {

    private final Texts texts = Texts.in(Locale.GERMANY);
    private final Reading german = texts.reading();
    private final Reading english = Texts.in(Locale.UK).reading();

    @Test
    void amountsAreReadWithGroupsCentsAndUnits() {
        for (String text : List.of("1.234,56", "1234,56 €", "1 234,56", "1\u202F234,56\u00A0€", "1.234,56 EUR")) {
            assertThat(german.money(text)).as(text).isEqualTo(Outcome.ok(Money.ofCents(123_456)));
        }
        assertThat(english.money("€1,234.56")).isEqualTo(Outcome.ok(Money.ofCents(123_456)));
    }

    @Test
    void anAmountMayBeInThousandsOfEuros() {
        assertThat(german.money("12,5 T€")).isEqualTo(Outcome.ok(Money.ofEuros(12_500)));
        assertThat(english.money("€12k")).isEqualTo(Outcome.ok(Money.ofEuros(12_000)));
    }

    @Test
    void anAmountMayHaveItsMinusInFrontOrBehind() {
        for (String text : List.of("-92", "−92", "92-", "92,00 −")) {
            assertThat(german.money(text)).as(text).isEqualTo(Outcome.ok(Money.ofEuros(-92)));
        }
    }

    @Test
    void whatIsNoAmountIsRefusedWithAnExample() {
        for (String text : List.of("", "bis 500", "1,234.56", "1.23", "12.34,5", "1,234", "1e9", "9".repeat(30))) {
            assertThat(german.money(text)).as(text).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(said(german.money("bis 500")))
                .isEqualTo("Kein Betrag: „bis 500“. Schreiben Sie Euro und Cent wie 1.234,56.");
    }

    @Test
    void aNumberWithOneGroupIsAmbiguousWherePlacesArePossible() {
        assertThat(german.money("1.234")).isEqualTo(Outcome.ok(Money.ofEuros(1234)));
        assertThat(german.whole("1.234")).isEqualTo(Outcome.ok(1234L));
        assertThat(said(german.decimal("1.234")))
                .isEqualTo("„1.234“ lässt sich auf zwei Arten lesen. Schreiben Sie 1234 oder 1,234.");
        assertThat(german.decimal("1.234.567")).isEqualTo(Outcome.ok(Decimal.of(1_234_567)));
        assertThat(german.decimal("0,125")).isEqualTo(Outcome.ok(new Decimal(125_000)));
    }

    @Test
    void wholeNumbersMayEndInZeroPlacesOnly() {
        assertThat(german.whole("220,00")).isEqualTo(Outcome.ok(220L));
        assertThat(german.whole("220,5")).isInstanceOf(Outcome.Refused.class);
        assertThat(german.whole("0")).isEqualTo(Outcome.ok(0L));
    }

    @Test
    void aPercentageIsReadAsAShare() {
        assertThat(german.percent("38,9 %")).isEqualTo(Outcome.ok(new Share(389_000)));
        assertThat(german.percent("5")).isEqualTo(Outcome.ok(Share.ofPercent(5)));
        assertThat(german.percent("viel")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theOrderOfADateIsNeverGuessed() {
        assertThat(german.date("22.6.2026")).isEqualTo(Outcome.ok(LocalDate.of(2026, 6, 22)));
        assertThat(german.date("2026-06-22")).isEqualTo(Outcome.ok(LocalDate.of(2026, 6, 22)));
        assertThat(english.date("22 Jun 2026")).isEqualTo(Outcome.ok(LocalDate.of(2026, 6, 22)));
        for (String text : List.of("3/4/15", "22.06.26", "31.02.2026", "06/22/2026")) {
            assertThat(german.date(text)).as(text).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void halfYearsAreReadInEveryUsualForm() {
        for (String text : List.of("1. Halbjahr 2027", "1. Hj. 2027", "1/2027", "2027-H1", "H1 2027", "2027/1")) {
            assertThat(german.halfYear(text)).as(text).isEqualTo(Outcome.ok(new HalfYear(2027, 1)));
        }
        assertThat(german.halfYear("3/2027")).isInstanceOf(Outcome.Refused.class);
        assertThat(german.halfYear("1/1889")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aSchoolYearHasTwoYearsThatFollow() {
        for (String text : List.of("2024/25", "2024/2025", "2024-25", "2024")) {
            assertThat(german.schoolYear(text)).as(text).isEqualTo(Outcome.ok(2024));
        }
        for (String text : List.of("2024/26", "24/25", "Schuljahr")) {
            assertThat(german.schoolYear(text)).as(text).isInstanceOf(Outcome.Refused.class);
        }
    }

    private String said(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? texts.say(refused.message()) : "accepted";
    }
}

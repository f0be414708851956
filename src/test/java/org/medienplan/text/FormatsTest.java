package org.medienplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medienplan.quantity.Decimal;
import org.medienplan.quantity.Money;
import org.medienplan.quantity.Share;

class FormatsTest {

    private final Formats german = Texts.in(Locale.GERMANY).formats();
    private final Formats english = Texts.in(Locale.ENGLISH).formats();

    @Test
    void moneyHasGroupsCentsAndANarrowSpaceBeforeTheEuro() {
        assertThat(german.money(Money.ofCents(123_456_789))).isEqualTo("1.234.567,89\u00A0€");
        assertThat(english.money(Money.ofCents(123_456_789))).isEqualTo("€1,234,567.89");
    }

    @Test
    void aNegativeAmountHasATrueMinusInFront() {
        assertThat(german.money(Money.ofCents(-5))).isEqualTo("\u22120,05\u00A0€");
        assertThat(english.money(Money.ofCents(-123_456))).isEqualTo("\u2212€1,234.56");
    }

    @Test
    void thousandsOfEurosAreRoundedHalfUp() {
        assertThat(german.thousands(Money.ofCents(123_450_000))).isEqualTo("1.235\u00A0T€");
        assertThat(german.thousands(Money.ofCents(-49_999))).isEqualTo("0\u00A0T€");
        assertThat(english.thousands(Money.ofEuros(1_234_499))).isEqualTo("€1,234k");
    }

    @Test
    void wholeEurosAreRoundedHalfUp() {
        assertThat(german.euros(Money.ofCents(250))).isEqualTo("3\u00A0€");
    }

    @Test
    void countsAreGroupedAndYearsAreNot() {
        assertThat(german.count(25_040)).isEqualTo("25.040");
        assertThat(german.count(999)).isEqualTo("999");
        assertThat(english.count(-1_000_000)).isEqualTo("\u22121,000,000");
        assertThat(german.plain(2027)).isEqualTo("2027");
        assertThat(german.plain(-3)).isEqualTo("\u22123");
    }

    @Test
    void aChangeCarriesItsSign() {
        assertThat(german.change(1218)).isEqualTo("+1.218");
        assertThat(german.change(-92)).isEqualTo("\u221292");
        assertThat(german.change(0)).isEqualTo("0");
    }

    @Test
    void aPercentageShowsAllItsPlacesUnlessToldOtherwise() {
        assertThat(german.percent(new Share(389_000))).isEqualTo("38,9\u00A0%");
        assertThat(german.percent(Share.ofPercent(100))).isEqualTo("100\u00A0%");
        assertThat(german.percent(new Share(388_850), 1)).isEqualTo("38,9\u00A0%");
        assertThat(english.percent(new Share(-22_500))).isEqualTo("\u22122.25%");
        assertThat(german.percent(Share.ZERO)).isEqualTo("0\u00A0%");
    }

    @Test
    void aDecimalKeepsItsPlaces() {
        assertThat(german.decimal(new Decimal(1_234_500_000))).isEqualTo("1.234,5");
        assertThat(english.decimal(new Decimal(500_000))).isEqualTo("0.5");
    }

    @Test
    void aDayReadsAsInItsLanguage() {
        assertThat(german.date(LocalDate.of(2026, 6, 22))).isEqualTo("22.06.2026");
        assertThat(english.date(LocalDate.of(2026, 6, 22))).isEqualTo("22 Jun 2026");
    }

    @Test
    void schoolYearsAndSpansOfYearsAreShort() {
        assertThat(Formats.schoolYear(2026)).isEqualTo("2026/27");
        assertThat(Formats.schoolYear(2099)).isEqualTo("2099/00");
        assertThat(german.years(2027, 2031)).isEqualTo("2027–2031");
        assertThat(german.years(2027, 2027)).isEqualTo("2027");
    }
}

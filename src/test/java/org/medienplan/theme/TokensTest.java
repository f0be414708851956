package org.medienplan.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void everyThemeHasItsOwnColumn() {
        assertThat(Tokens.of(ThemeName.LIGHT).colour("page")).isEqualTo(Rgb.parse("#F3F5F7"));
        assertThat(Tokens.of(ThemeName.DARK).colour("page")).isEqualTo(Rgb.parse("#12181D"));
        assertThat(Tokens.of(ThemeName.CONTRAST).colour("page")).isEqualTo(Rgb.parse("#000000"));
    }

    @Test
    void anUnknownNameIsRefusedByItsName() {
        Tokens tokens = Tokens.of(ThemeName.LIGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.colour("pink"))
                .withMessageContaining("pink");
    }

    @Test
    void aColourIsWrittenAsItWasRead() {
        assertThat(Rgb.parse("#0b6273").hex()).isEqualTo("#0B6273");
    }

    @Test
    void blackOnWhiteHasTheHighestContrast() {
        assertThat(Rgb.parse("#000000").contrast(Rgb.parse("#FFFFFF"))).isEqualTo(21);
    }

    @Test
    void aColourThatIsNoColourIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rgb.parse("petrol"))
                .withMessageContaining("petrol");
    }
}

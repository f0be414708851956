package org.medienplan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolNamesTest {

    private final SchoolNames names = new SchoolNames();

    @Test
    void aProperNameStandsAlone() {
        assertThat(name("Regenbogenschule", "Städt. Gem. Grundschule", "- Primarstufe -"))
                .isEqualTo("Regenbogenschule");
        assertThat(name("Städt. Apostel-Gymnasium")).isEqualTo("Apostel-Gymnasium");
        assertThat(name("Gesamtschule Nettetal der Stadt Nettetal", "- Sekundarstufen I und II -"))
                .isEqualTo("Gesamtschule Nettetal");
    }

    @Test
    void whatFollowsACommaIsLeftToTheOfficialName() {
        assertThat(name("Pestalozzischule,Städtische Förderschule", "mit dem Förderschwerpunkt"))
                .isEqualTo("Pestalozzischule");
        assertThat(name("Schule an der Wupper, Städt. Förder-", "schule m.d. FSP LE"))
                .isEqualTo("Schule an der Wupper");
    }

    @Test
    void aDesignationThatNamesNoSchoolGetsItsPlace() {
        assertThat(name("Städt. Gem. Grundschule", "- Primarstufe -", "Leverkusen-Bürrig"))
                .isEqualTo("Gem. Grundschule Bürrig");
        assertThat(name("Städt.Gemeinschaftsgrundschule", "Am Friedenspark"))
                .isEqualTo("Gemeinschaftsgrundschule Am Friedenspark");
        assertThat(name("Städt. Berufskolleg", "für Wirtschaft und Verwaltung", "- Sekundarstufe II -"))
                .isEqualTo("Berufskolleg für Wirtschaft und Verwaltung");
        assertThat(name("Berufskolleg des Zweckverbandes", "der Berufsbildenden Schulen Opladen"))
                .isEqualTo("Berufskolleg der Berufsbildenden Schulen Opladen");
    }

    @Test
    void withoutAPlaceItIsTheStreet() {
        assertThat(name("Städt. Kath. Hauptschule", "- Sekundarstufe I -"))
                .isEqualTo("Kath. Hauptschule Im Hederichsfeld");
    }

    @Test
    void aNameBehindTheMunicipalityIsFound() {
        assertThat(name("Stadt Leverkusen", "Erich-Gutenberg-Berufskolleg", "- Sekundarstufe II -"))
                .isEqualTo("Erich-Gutenberg-Berufskolleg");
        assertThat(name("Städtische katholische", "St. Rafael Grundschule")).isEqualTo("St. Rafael Grundschule");
    }

    @Test
    void dividedWordsAreJoinedInTheOfficialName() {
        assertThat(SchoolNames.official(List.of("Städt. Reinhard-und-Max-", "Mannesmann-Gymnasium", "")))
                .isEqualTo("Städt. Reinhard-und-Max-Mannesmann-Gymnasium");
        assertThat(SchoolNames.official(List.of("Werkberufs-", "schule u. Fachsch. f. Technik - Chemie-", "technik")))
                .isEqualTo("Werkberufsschule u. Fachsch. f. Technik - Chemietechnik");
        assertThat(SchoolNames.official(List.of("Schule A", "- Primarstufe -", "B")))
                .isEqualTo("Schule A - Primarstufe - B");
    }

    private String name(String... designations) {
        return names.name(List.of(designations), "Im Hederichsfeld 19", "Leverkusen");
    }
}

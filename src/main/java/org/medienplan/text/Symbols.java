package org.medienplan.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a language writes numbers and dates. Units keep a space that no line break splits.
///
/// @param group between groups of three digits
/// @param decimal before the places
/// @param beforeEuro in front of an amount, after its sign
/// @param afterEuro behind an amount
/// @param beforeThousands in front of an amount of thousand euros, after its sign
/// @param afterThousands behind an amount of thousand euros
/// @param afterPercent behind a percentage
/// @param date a day
record Symbols(
        char group,
        char decimal,
        String beforeEuro,
        String afterEuro,
        String beforeThousands,
        String afterThousands,
        String afterPercent,
        DateTimeFormatter date) {

    static final Symbols GERMAN = new Symbols(
            '.',
            ',',
            "",
            "\u00A0€",
            "",
            "\u00A0T€",
            "\u00A0%",
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN));

    static final Symbols ENGLISH =
            new Symbols(',', '.', "€", "", "€", "k", "%", DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
}

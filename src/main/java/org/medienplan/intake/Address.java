package org.medienplan.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.school.Site;

/// An address as a list writes it; parts may be empty.
///
/// @param street street and number
/// @param postcode a text, leading zeros count
/// @param town town
record Address(String street, String postcode, String town) {

    static Address of(Site site) {
        return new Address(orEmpty(site.street()), orEmpty(site.postcode()), orEmpty(site.town()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Whether it names a place at all: a town alone does not.
    boolean isKnown() {
        return !street.isEmpty();
    }

    /// The same text for every usual way to write the same address.
    String folded() {
        return (street + "|" + postcode + "|" + town)
                .toLowerCase(Locale.GERMAN)
                .replace("straße", "str")
                .replace("strasse", "str")
                .replaceAll("[^\\p{L}\\p{N}|]", "");
    }
}

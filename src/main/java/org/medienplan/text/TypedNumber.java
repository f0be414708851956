package org.medienplan.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as somebody typed it, in the signs of a language.
///
/// @param text tidied: no blanks around, a plain minus in front
/// @param group between groups of three digits
/// @param decimal before the places
record TypedNumber(String text, char group, char decimal) {

    private static final int LONGEST = 40;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern BLANK_GROUPS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    static TypedNumber of(String text, char group, char decimal) {
        String tidied = BLANK_GROUPS
                .matcher(tidied(text).replace(Formats.MINUS, '-').replace('–', '-'))
                .replaceAll("");
        boolean trailing = tidied.endsWith("-") && tidied.length() > 1;
        String signed = trailing ? "-" + tidied.substring(0, tidied.length() - 1) : tidied;
        return new TypedNumber(signed.replace(" ", ""), group, decimal);
    }

    /// Without blanks around it, every kind of blank within it an ordinary one.
    static String tidied(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /// The number, where it is one.
    Optional<BigDecimal> number() {
        if (text.length() > LONGEST || !(matches("-?\\d+(D\\d+)?") || matches("-?\\d{1,3}(G\\d{3})+(D\\d+)?"))) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(withoutGroups().replace(decimal, '.')));
    }

    /// Whether it has one group and no places, so that another language would read the group as places.
    boolean isAmbiguous() {
        return matches("-?[1-9]\\d{0,2}G\\d{3}");
    }

    String withoutGroups() {
        return text.replace(String.valueOf(group), "");
    }

    String asDecimal() {
        return text.replace(group, decimal);
    }

    private boolean matches(String shape) {
        return text.matches(shape.replace("G", Pattern.quote(String.valueOf(group)))
                .replace("D", Pattern.quote(String.valueOf(decimal))));
    }
}

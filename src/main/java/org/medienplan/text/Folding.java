package org.medienplan.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts as they are compared when somebody searches: small letters without accents. An umlaut and the two letters that
/// people write for it are the same.
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WRITTEN_UMLAUT = Pattern.compile("([aou])e");

    private Folding() {}

    /// The folded text: `Käthe`, `Kaethe` and `KATHE` are all `kathe`, `Straße` is `strasse`.
    public static String of(String text) {
        String small = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String bare =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return WRITTEN_UMLAUT.matcher(bare).replaceAll("$1");
    }
}

package org.medienplan.excel;

import java.util.regex.Pattern;

/// Text that a spreadsheet shows as it is.
final class SafeText {

    /// What a cell can hold.
    private static final int LONGEST = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern NOT_PRINTABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\uFFFE\\uFFFF]|[\\p{Cs}]");
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SafeText() {}

    /// Whether a spreadsheet could take the text for a formula when somebody edits or copies the cell.
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /// The text without signs that a workbook cannot hold; what looks like an escape of the format stays as it is.
    static String cell(String text) {
        if (text.length() <= LONGEST && text.chars().allMatch(SafeText::isHarmless)) {
            return text;
        }
        String printable = NOT_PRINTABLE.matcher(text).replaceAll(" ");
        String whole = printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
        return ESCAPE.matcher(whole).replaceAll("_x005F_");
    }

    private static boolean isHarmless(int sign) {
        return (sign >= ' ' && sign < '\u007F' && sign != '_') || (sign >= '\u00A0' && sign < '\uD800');
    }

    /// The text for the edge of a page, where an ampersand starts a command and all parts together are short.
    static String edge(String text, int longest) {
        String line = NOT_PRINTABLE.matcher(text).replaceAll(" ").replaceAll("\\s+", " ");
        String cut = line.length() > longest ? line.substring(0, longest - 1) + "…" : line;
        return cut.replace("&", "&&");
    }
}

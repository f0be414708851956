package org.medienplan.excel;

/// How wide text is, in digits of the ordinary font. An estimate on the safe side: a workbook has to say how high its
/// rows are without knowing the fonts of the machine that opens it.
final class TextWidth {

    private static final String NARROW = "iljftrI.,;:'|()[]-/ !„“";
    private static final String WIDE = "mwMW@%&—";
    private static final double NARROW_WIDTH = 0.58;
    private static final double WIDE_WIDTH = 1.5;
    private static final double CAPITAL_WIDTH = 1.15;
    private static final double ORDINARY_WIDTH = 0.96;

    private TextWidth() {}

    /// Lines that a text takes within a width; words are not broken, but what is longer than a line is.
    static int lines(String text, double width) {
        if (text.length() * WIDE_WIDTH <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines += linesOfParagraph(paragraph, width);
        }
        return lines;
    }

    private static int linesOfParagraph(String paragraph, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split("(?<=[ -])")) {
            double needed = of(word);
            if (used > 0 && used + of(word.stripTrailing()) > width) {
                lines++;
                used = 0;
            }
            lines += (int) (needed / (width + 1));
            used += needed;
        }
        return lines;
    }

    private static double of(String text) {
        return text.chars().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return NARROW_WIDTH;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return WIDE_WIDTH;
        }
        return Character.isUpperCase(letter) ? CAPITAL_WIDTH : ORDINARY_WIDTH;
    }
}

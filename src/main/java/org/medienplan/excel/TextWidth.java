package org.medienplan.excel;

import java.util.List;

/// How wide text is, in digits of the ordinary font. An estimate on the safe side: a workbook has to say how high its
/// rows are without knowing the fonts of the machine that opens it.
final class TextWidth {

    /// The widths of Calibri and of fonts made after it, from the narrowest; of a class, the widest letter counts.
    private static final List<Letters> LETTERS = List.of(
            new Letters("ijlI,.:;'’| \u00a0", 0.53),
            new Letters("ftrJ()[]-!{}", 0.69),
            new Letters("sz/", 0.78),
            new Letters("cxvykLí„“”\"", 0.9),
            new Letters("agäeéèFSZEYT–?", 0.98),
            new Letters("bdhnopqußöüóKPXCRB", 1.07),
            new Letters("AÄVDHGUÜN", 1.28),
            new Letters("OÖQw%&", 1.41),
            new Letters("mMW@—…", 1.76));

    private static final double ORDINARY_WIDTH = 1.04;
    private static final double WIDEST = 1.76;

    /// Letters that are about as wide as each other.
    private record Letters(String letters, double width) {}

    private TextWidth() {}

    /// Lines that a text takes within a width; words are not broken, but what is longer than a line is.
    static int lines(String text, double width) {
        if (text.length() * WIDEST <= width && text.indexOf('\n') < 0) {
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
        return LETTERS.stream()
                .filter(letters -> letters.letters().indexOf(letter) >= 0)
                .findFirst()
                .map(Letters::width)
                .orElse(ORDINARY_WIDTH);
    }
}

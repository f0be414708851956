package org.medienplan.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.medienplan.text.Folding;

/// Finds entries of the palette by what somebody types. Every word has to occur, in any order; the beginning of a word
/// counts more than its middle, and that more than letters that only follow each other. Case and accents do not matter.
final class PaletteSearch {

    /// The most entries that are shown.
    static final int MOST = 50;

    private static final int WHOLE = 6;
    private static final int BEGIN = 4;
    private static final int WORD = 3;
    private static final int MIDDLE = 2;
    private static final int SCATTERED = 1;
    private static final int SHORTEST_SCATTERED = 3;
    // In a whole sentence nearly any letters follow each other.
    private static final int LONGEST_SCATTERED = 60;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Folded> entries;

    PaletteSearch(List<PaletteEntry> entries) {
        this.entries = entries.stream().map(Folded::of).toList();
    }

    private record Folded(PaletteEntry entry, String title, String detail) {

        static Folded of(PaletteEntry entry) {
            return new Folded(entry, Folding.of(entry.title()), Folding.of(entry.detail()));
        }
    }

    private record Scored(PaletteEntry entry, int score, int length) {}

    /// What was found.
    ///
    /// @param groups entries by the keys of their groups; the group of the best entry first
    /// @param shown how many entries these are
    /// @param found how many there would be
    record Hits(Map<String, List<PaletteEntry>> groups, int shown, int found) {}

    /// The best entries for a query; the empty one finds all.
    Hits find(String query) {
        List<String> words = BLANKS.splitAsStream(Folding.of(query))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Scored> found = new ArrayList<>();
        for (Folded entry : entries) {
            int score = score(entry, words);
            if (score >= 0) {
                found.add(new Scored(
                        entry.entry(),
                        score,
                        words.isEmpty() ? 0 : entry.title().length()));
            }
        }
        found.sort(Comparator.comparingInt(Scored::score).reversed().thenComparingInt(Scored::length));
        Map<String, List<PaletteEntry>> groups = new LinkedHashMap<>();
        List<Scored> best = found.subList(0, Math.min(MOST, found.size()));
        best.forEach(hit -> groups.computeIfAbsent(hit.entry().group(), group -> new ArrayList<>())
                .add(hit.entry()));
        return new Hits(groups, best.size(), found.size());
    }

    /// How well an entry fits, -1 where it does not.
    private static int score(Folded entry, List<String> words) {
        int score = 0;
        for (String word : words) {
            int inTitle = score(entry.title(), word);
            int best = inTitle > 0 ? inTitle * 2 : score(entry.detail(), word);
            if (best == 0) {
                return -1;
            }
            score += best;
        }
        return score;
    }

    private static int score(String text, String word) {
        int at = text.indexOf(word);
        if (at >= 0) {
            return text.length() == word.length() ? WHOLE : at == 0 ? BEGIN : beginsWord(text, word) ? WORD : MIDDLE;
        }
        return word.length() >= SHORTEST_SCATTERED && text.length() <= LONGEST_SCATTERED && isScattered(text, word)
                ? SCATTERED
                : 0;
    }

    private static boolean beginsWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the letters follow each other in the text, the first of them at the beginning of a word.
    private static boolean isScattered(String text, String word) {
        for (int start = text.indexOf(word.charAt(0)); start >= 0; start = text.indexOf(word.charAt(0), start + 1)) {
            boolean atBegin = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
            if (atBegin && follows(text, word, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(String text, String word, int start) {
        int at = start;
        for (int i = 0; i < word.length(); i++) {
            at = text.indexOf(word.charAt(i), at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }
}

package org.medienplan.ui.step.infrastructure;

import java.util.List;
import java.util.Set;

/// Breaks the names of bundles into the two short lines of a column's head: at a blank where there is one, else at the
/// syllable nearest to the middle, as German words are parted.
final class HeadBreak {

    private static final int SHORT = 7;
    private static final String VOWELS = "aeiouyäöü";
    private static final Set<String> TOGETHER = Set.of(
            "sch", "ch", "ck", "ph", "st", "pl", "pr", "kl", "kr", "bl", "br", "fl", "fr", "gl", "gr", "tr", "dr",
            "qu");

    private HeadBreak() {}

    /// One or two lines; of several words that are too long, the first alone stands for all.
    static List<String> lines(String name) {
        String[] words = name.split(" ", 2);
        if (words.length == 2 && words[0].length() <= SHORT && words[1].length() <= SHORT + 1) {
            return List.of(words);
        }
        String word = words[0];
        if (word.length() <= SHORT) {
            return List.of(word);
        }
        int at = middleSyllable(word);
        return at < 0 ? List.of(word) : List.of(word.substring(0, at) + "-", word.substring(at));
    }

    private static int middleSyllable(String word) {
        int best = -1;
        for (int i = 2; i < word.length() - 2; i++) {
            boolean nearer = Math.abs(2 * i - word.length()) < Math.abs(2 * best - word.length());
            if (startsSyllable(word, i) && (best < 0 || nearer)) {
                best = i;
            }
        }
        return best;
    }

    // A syllable begins with the last consonant before a vowel, or with the pair that is spoken as one.
    private static boolean startsSyllable(String word, int i) {
        if (isVowel(word, i)) {
            return false;
        }
        boolean pair = isTogether(word, i, i + 2) && isVowel(word, i + 2);
        boolean three = isTogether(word, i, i + 3) && isVowel(word, i + 3);
        boolean inside = isTogether(word, i - 1, i + 1) || isTogether(word, i - 2, i + 1);
        return pair || three || (isVowel(word, i + 1) && !inside);
    }

    private static boolean isTogether(String word, int from, int to) {
        return from >= 0 && to < word.length() && TOGETHER.contains(word.substring(from, to));
    }

    private static boolean isVowel(String word, int i) {
        return VOWELS.indexOf(Character.toLowerCase(word.charAt(i))) >= 0;
    }
}

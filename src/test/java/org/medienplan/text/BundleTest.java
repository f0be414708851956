package org.medienplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A text that is missing, superfluous, twice there or badly written ends the build here, with the lines to paste.
class BundleTest {

    private static final String SHORT = ".short";

    private final Map<String, String> german = new TreeMap<>(Bundles.load("de"));
    private final Map<String, String> english = new TreeMap<>(Bundles.load("en"));

    @Test
    void everyKeyThatTheProgramAsksForHasATextInBothLanguages() {
        Set<String> wanted = new TreeSet<>(UsedKeys.described());
        wanted.addAll(UsedKeys.asked());
        Set<String> begins = begins();
        UsedKeys.literals().stream()
                .filter(literal -> !literal.endsWith(".") && begins.contains(begin(literal)))
                .forEach(wanted::add);
        assertThat(toPaste(wanted, german))
                .as("lines for a file *_de.properties")
                .isEmpty();
        assertThat(toPaste(wanted, english))
                .as("lines for a file *_en.properties")
                .isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(toPaste(german.keySet(), english))
                .as("lines for a file *_en.properties")
                .isEmpty();
        assertThat(toPaste(english.keySet(), german))
                .as("lines for a file *_de.properties")
                .isEmpty();
    }

    @Test
    void noTextIsLeftThatNothingAsksFor() {
        Set<String> used = new HashSet<>(UsedKeys.described());
        used.addAll(UsedKeys.literals());
        List<String> composed = used.stream()
                .filter(key -> key.endsWith(".") && !UsedKeys.DESCRIBED.contains(key))
                .toList();
        List<String> obsolete = german.keySet().stream()
                .filter(key -> !used.contains(key) && composed.stream().noneMatch(key::startsWith))
                .filter(key -> !(key.endsWith(SHORT) && used.contains(withoutShort(key))))
                .toList();
        assertThat(obsolete).as("lines to remove").isEmpty();
    }

    @Test
    void noKeyStandsTwice() {
        Pattern key = Pattern.compile("(?m)^ *([^#!=: ]+) *[=:]");
        for (String language : Bundles.LANGUAGES) {
            Set<String> seen = new HashSet<>();
            List<String> twice = Bundles.areas().stream()
                    .flatMap(area -> key.matcher(Bundles.source(area, language)).results())
                    .map(match -> match.group(1))
                    .filter(found -> !seen.add(found))
                    .toList();
            assertThat(twice).as("keys that stand twice in " + language).isEmpty();
        }
    }

    @Test
    void everyTextCanBeTakenApartAndSpeaksOfTheSameValuesInBothLanguages() {
        german.forEach((key, text) -> assertThat(Sentence.parse(text).slots())
                .as("values of " + key)
                .isEqualTo(Sentence.parse(english.getOrDefault(key, "")).slots()));
    }

    @Test
    void noTextIsEmptyOrHasStrayBlanks() {
        Pattern stray = Pattern.compile("^$|^\\s|\\s$|\\s{2}|\\s[.,;:?](\\s|$)");
        assertThat(texts(text -> stray.matcher(text).find())).isEmpty();
    }

    @Test
    void textsUseTypographicSignsAndNeverShout() {
        assertThat(texts(text -> Stream.of("\"", "...", "!", " - ", "\uFFFD").anyMatch(text::contains)))
                .isEmpty();
    }

    @Test
    void germanIsWrittenWithUmlauts() {
        Pattern without = Pattern.compile(
                "(?i)\\bfuer\\b|ueber|koenn|waehl|aender|moegl|schueler|groess|pruef|hoech"
                        + "|zurueck|loesch|oeffn|verfueg|massnahm|strasse|naechst|taegl|jaehrl|gueltig|foerder|traeger|gebaeud");
        assertThat(matching(german, without)).isEmpty();
    }

    @Test
    void englishHasNoGermanWords() {
        Pattern words = Pattern.compile("[äöüßÄÖÜ„]|\\b(und|der|das|nicht|eine?|Schulen?|Sie|mit|keine?|bitte)\\b");
        assertThat(matching(english, words)).isEmpty();
    }

    private static List<String> toPaste(Set<String> wanted, Map<String, String> there) {
        return wanted.stream()
                .filter(key -> !there.containsKey(key))
                .map(key -> key + " = ")
                .toList();
    }

    private Set<String> begins() {
        return german.keySet().stream().map(BundleTest::begin).collect(Collectors.toSet());
    }

    private static String begin(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }

    private static String withoutShort(String key) {
        return key.substring(0, key.length() - SHORT.length());
    }

    private List<String> texts(Predicate<String> wrong) {
        List<String> lines = new ArrayList<>();
        for (Map<String, String> language : List.of(german, english)) {
            language.forEach((key, text) -> {
                if (wrong.test(text)) {
                    lines.add(key + " = " + text);
                }
            });
        }
        return lines;
    }

    private static List<String> matching(Map<String, String> texts, Pattern pattern) {
        return texts.entrySet().stream()
                .filter(entry -> pattern.matcher(entry.getValue()).find())
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }
}

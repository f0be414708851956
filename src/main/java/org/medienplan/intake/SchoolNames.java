package org.medienplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the name that people use from an official designation in several columns: without stage and municipality, and
/// with a place where the designation alone names no school. Nothing is invented: every word is from the list.
final class SchoolNames {

    private static final Pattern NUMBER = Pattern.compile("[ ,]*\\d.*$");
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L}{2})\\.(?=\\p{Lu})");
    private static final Pattern EDGES = Pattern.compile("^[-–,. ]+|[-–, ]+$");

    private final Pattern stage;
    private final Pattern carrier;
    private final Pattern schoolWord;
    private final Set<String> municipal;
    private final Set<String> generic;
    private final Set<String> dangling;

    SchoolNames() {
        Resource rules = new Resource("school-names.properties");
        this.stage = Pattern.compile(rules.text("stage"));
        this.carrier = Pattern.compile(rules.text("carrier"));
        this.schoolWord = Pattern.compile(rules.text("school_word"));
        this.municipal = Set.copyOf(rules.list("municipal", " "));
        this.generic = Set.copyOf(rules.list("generic", " "));
        this.dangling = Set.copyOf(rules.list("dangling", " "));
    }

    /// The full designation: all columns, with words that were divided at the end of one put together.
    static String official(List<String> designations) {
        return String.join(" ", joined(designations));
    }

    /// The name that people use.
    String name(List<String> designations, String street, String town) {
        List<String> parts = joined(designations).stream()
                .map(part -> edged(stage.matcher(spaced(part)).replaceAll(" ")))
                .filter(part -> !part.isEmpty() && !part.equals("Stadt " + town))
                .toList();
        if (parts.isEmpty()) {
            return official(designations);
        }
        String first = shortened(parts.getFirst());
        String name = isGeneric(first) ? placed(first, parts.subList(1, parts.size()), street, town) : first;
        return name.isEmpty() ? official(designations) : capitalised(name);
    }

    private String placed(String kind, List<String> rest, String street, String town) {
        String place = rest.stream()
                .flatMap(part -> Stream.of(part.split(",")))
                .map(part -> shortened(withoutTown(part, town)))
                .filter(part -> !part.isEmpty() && !isGeneric(part))
                .findFirst()
                .orElseGet(() -> edged(NUMBER.matcher(street).replaceAll("")));
        return schoolWord.matcher(place).matches() ? place : edged(kind + " " + place);
    }

    private static String withoutTown(String part, String town) {
        String trimmed = edged(part);
        boolean follows = !town.isEmpty() && trimmed.startsWith(town) && trimmed.length() > town.length();
        return follows ? edged(trimmed.substring(town.length())) : trimmed;
    }

    /// A designation without what stands behind a comma, who bears the school, and words left over by the cuts.
    private String shortened(String part) {
        String bare = edged(carrier.matcher(part.split(",")[0]).replaceAll(""));
        List<String> words = new ArrayList<>(List.of(bare.split(" ")));
        if (words.size() > 1 && municipal.contains(lower(words.getFirst()))) {
            words.removeFirst();
        }
        while (words.size() > 1 && dangling.contains(lower(words.getLast()))) {
            words.removeLast();
        }
        return edged(String.join(" ", words));
    }

    private boolean isGeneric(String part) {
        return Stream.of(part.split("[ -]+")).allMatch(word -> word.isEmpty() || isGenericWord(lower(word)));
    }

    private boolean isGenericWord(String word) {
        return generic.contains(word) || municipal.contains(word);
    }

    /// Columns are cut at a number of characters: what ends in a hyphen goes on in the next.
    private static List<String> joined(List<String> designations) {
        List<String> joined = new ArrayList<>();
        for (String part : designations.stream().filter(text -> !text.isEmpty()).toList()) {
            String last = joined.isEmpty() ? "" : joined.getLast();
            boolean divided =
                    last.length() > 1 && last.endsWith("-") && Character.isLetter(last.charAt(last.length() - 2));
            if (divided) {
                boolean oneWord = Character.isLowerCase(part.charAt(0));
                joined.set(joined.size() - 1, last.substring(0, last.length() - (oneWord ? 1 : 0)) + part);
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /// An abbreviation and the word behind it, apart: `Städt.Grundschule`.
    private static String spaced(String text) {
        return GLUED.matcher(text).replaceAll(". ");
    }

    private static String edged(String text) {
        return EDGES.matcher(SourceRow.tidied(text)).replaceAll("");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}

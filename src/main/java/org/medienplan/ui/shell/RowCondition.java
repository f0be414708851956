package org.medienplan.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medienplan.text.Folding;
import org.medienplan.workspace.ListOutline;

/// Only rows of a list that have this value in this column.
record RowCondition(String column, String value) {

    private static final int SHORTEST_NAME = 4;

    boolean isComplete() {
        return !column.isBlank() && !value.isBlank();
    }

    /// The form in which intake takes it.
    String text() {
        return column + "=" + value;
    }

    /// The condition that picks the schools of an authority from the list of a whole Land: a value that is or contains
    /// the authority's name, else one that is a word of it ("Leverkusen" of "Stadt Leverkusen").
    static Optional<RowCondition> suggested(ListOutline outline, String authority) {
        String name = Folding.of(authority.strip());
        if (name.length() < SHORTEST_NAME) {
            return Optional.empty();
        }
        List<String> words = Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_NAME)
                .toList();
        return find(outline, value -> value.contains(name)).or(() -> find(outline, words::contains));
    }

    private static Optional<RowCondition> find(ListOutline outline, java.util.function.Predicate<String> fits) {
        for (String heading : outline.grouping()) {
            List<String> values = outline.values().getOrDefault(heading, List.of());
            Optional<String> value =
                    values.stream().filter(text -> fits.test(Folding.of(text))).findFirst();
            if (value.isPresent() && values.size() > 1) {
                return value.map(found -> new RowCondition(heading, found));
            }
        }
        return Optional.empty();
    }
}

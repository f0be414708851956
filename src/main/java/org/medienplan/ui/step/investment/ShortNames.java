package org.medienplan.ui.step.investment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Leaves out the words that all names of a row begin with, such as the bundle in "WLAN Gymnasien": the head of the row
/// says them already.
final class ShortNames {

    private ShortNames() {}

    /// The shortened names, in their order. Each keeps at least one word.
    static List<String> of(String head, List<String> names) {
        List<List<String>> words =
                names.stream().map(name -> Arrays.asList(name.split(" ", -1))).toList();
        int common = names.size() < 2 ? ofHead(head, words) : Math.max(shared(words), ofHead(head, words));
        List<String> shortened = new ArrayList<>();
        for (List<String> name : words) {
            shortened.add(String.join(" ", name.subList(Math.min(common, name.size() - 1), name.size())));
        }
        return shortened;
    }

    private static int shared(List<List<String>> names) {
        List<String> first = names.getFirst();
        int common = 0;
        while (common < first.size() && allHave(names, common, first.get(common))) {
            common++;
        }
        return common;
    }

    private static boolean allHave(List<List<String>> names, int at, String word) {
        return names.stream()
                .allMatch(name -> name.size() > at + 1 && name.get(at).equals(word));
    }

    private static int ofHead(String head, List<List<String>> names) {
        return !names.isEmpty() && allHave(names, 0, head) ? 1 : 0;
    }
}

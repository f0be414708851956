package org.medienplan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names the schools of a list so that no two have the same name: where they would, the town or the street tells them
/// apart, and where that does not either, the number.
final class SchoolNaming {

    private final SchoolNames names = new SchoolNames();

    /// The names, line by line.
    List<String> names(List<SchoolLine> lines) {
        List<String> plain = lines.stream()
                .map(line -> names.name(
                        line.designations(),
                        line.address().street(),
                        line.address().town()))
                .toList();
        List<String> withTown =
                told(plain, lines.stream().map(line -> line.address().town()).toList());
        List<String> withStreet = told(
                withTown, lines.stream().map(line -> line.address().street()).toList());
        return told(withStreet, lines.stream().map(SchoolLine::number).toList());
    }

    /// The names, with a mark behind those that occur more than once; a mark that tells none apart is left out.
    private static List<String> told(List<String> names, List<String> marks) {
        Map<String, List<String>> marksByName = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            marksByName.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(marks.get(i));
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> same = marksByName.getOrDefault(names.get(i), List.of());
            boolean helps =
                    same.stream().distinct().count() > 1 && !marks.get(i).isEmpty();
            told.add(helps ? names.get(i) + ", " + marks.get(i) : names.get(i));
        }
        return told;
    }
}

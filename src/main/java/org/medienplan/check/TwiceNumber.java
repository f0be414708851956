package org.medienplan.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.plan.school.School;
import org.medienplan.ref.FieldRef;

/// Schools with the same official number: one of them is wrong, or a school is counted twice.
final class TwiceNumber implements Check {

    @Override
    public String id() {
        return "number_twice";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<String, List<School>> byNumber = scope.plan().schools().rows().stream()
                .filter(school -> !school.number().isBlank())
                .collect(Collectors.groupingBy(school -> school.number().strip(), TreeMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .filter(schools -> schools.size() > 1)
                .map(schools -> Case.of(
                        new FieldRef(schools.get(1).id(), "number"),
                        "check.number_twice",
                        schools.get(1).number(),
                        schools.get(0).id(),
                        schools.get(1).id()));
    }
}

package org.medienplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medienplan.plan.investment.Measure;
import org.medienplan.quantity.HalfYear;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;

/// Two measures that buy the same item for the same school at the same time.
/// An empty set stands for all.
final class MeasureOverlap implements Check {

    @Override
    public String id() {
        return "measure_overlap";
    }

    @Override
    public Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<RecordId, List<Measure>> byBundle = scope.plan().measures().rows().stream()
                .collect(Collectors.groupingBy(Measure::bundle, LinkedHashMap::new, Collectors.toList()));
        return byBundle.values().stream().flatMap(measures -> pairs(measures).stream());
    }

    private static List<Case> pairs(List<Measure> measures) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            for (int j = i + 1; j < measures.size(); j++) {
                if (overlap(measures.get(i), measures.get(j))) {
                    boolean inOrder =
                            measures.get(i).start().compareTo(measures.get(j).start()) <= 0;
                    cases.add(of(measures.get(inOrder ? i : j), measures.get(inOrder ? j : i)));
                }
            }
        }
        return cases;
    }

    private static boolean overlap(Measure one, Measure other) {
        return one.start().compareTo(other.end()) <= 0
                && other.start().compareTo(one.end()) <= 0
                && from(one) <= to(other)
                && from(other) <= to(one)
                && meet(one.items(), other.items())
                && meet(one.holders(), other.holders());
    }

    private static int from(Measure measure) {
        Integer grade = measure.gradeFrom();
        return grade == null ? Integer.MIN_VALUE : grade;
    }

    private static int to(Measure measure) {
        Integer grade = measure.gradeTo();
        return grade == null ? Integer.MAX_VALUE : grade;
    }

    private static boolean meet(Set<RecordId> some, Set<RecordId> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private static Case of(Measure earlier, Measure later) {
        Case found = Case.of(
                new FieldRef(later.id(), "start"),
                "check.measure_overlap",
                later.id(),
                later.start(),
                earlier.id(),
                earlier.end());
        HalfYear next = earlier.end().plusOrNearest(1);
        return next.compareTo(later.end()) <= 0 ? found.fixedBy(Fixes.set(later.id(), "start", next)) : found;
    }
}

package org.medienplan.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.medienplan.plan.school.School;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// A standard that says nothing for a kind of school which it holds for.
final class StandardWithoutRules implements Check {

    @Override
    public String id() {
        return "rules_missing";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        Map<RecordId, Map<SchoolCategory, Integer>> schools = new LinkedHashMap<>();
        for (School school : scope.schools()) {
            RecordId own = school.standard();
            RecordId standard = own == null ? scope.header().standard() : own;
            if (standard != null) {
                scope.plan()
                        .schoolTypes()
                        .find(school.schoolType())
                        .ifPresent(type -> schools.computeIfAbsent(standard, _ -> new EnumMap<>(SchoolCategory.class))
                                .merge(type.category(), 1, Integer::sum));
            }
        }
        return schools.entrySet().stream()
                .flatMap(standard -> standard.getValue().entrySet().stream()
                        .filter(category -> !hasRule(scope, standard.getKey(), category.getKey()))
                        .map(category -> Case.of(
                                FieldRef.whole(standard.getKey()),
                                "check.rules_missing",
                                standard.getKey(),
                                category.getKey(),
                                category.getValue())));
    }

    private static boolean hasRule(Scope scope, RecordId standard, SchoolCategory category) {
        return scope.plan().rules().rows().stream()
                .anyMatch(rule -> rule.standard().equals(standard)
                        && rule.basis() != Driver.AUTHORITIES
                        && (rule.categories().isEmpty() || rule.categories().contains(category)));
    }
}

package org.medienplan.report.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medienplan.plan.catalogue.Rule;
import org.medienplan.plan.school.DriverRule;
import org.medienplan.plan.school.School;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.Driver;
import org.medienplan.ref.RecordId;
import org.medienplan.ref.SchoolCategory;

/// For which schools something holds, in words.
record Scope(Source source) {

    String of(DriverRule rule) {
        List<String> names = new ArrayList<>(usedNames(rule.schoolTypes()));
        names.addAll(categories(rule.categories()));
        return names.isEmpty() ? source.say("report.scope.all") : String.join(", ", names);
    }

    String of(Rule rule) {
        if (rule.basis() == Driver.AUTHORITIES) {
            return source.say("report.scope.authority");
        }
        String schools = rule.categories().isEmpty()
                ? source.say("report.scope.all")
                : String.join(", ", categories(rule.categories()));
        return grades(schools, rule.gradeFrom(), rule.gradeTo());
    }

    private String grades(String schools, @Nullable Integer from, @Nullable Integer to) {
        if (from == null && to == null) {
            return schools;
        }
        return source.say("report.scope.grades", schools, from == null ? 1 : from, to == null ? 13 : to);
    }

    private List<String> usedNames(Set<RecordId> types) {
        return usedTypes().stream()
                .filter(type -> types.contains(type.id()))
                .map(SchoolType::name)
                .sorted()
                .toList();
    }

    private List<String> categories(Set<SchoolCategory> categories) {
        return categories.stream().sorted().map(source.texts()::choice).toList();
    }

    /// Whether an assumption concerns a school type that the plan has schools of.
    boolean isUsed(DriverRule rule) {
        boolean general = rule.schoolTypes().isEmpty() && rule.categories().isEmpty();
        return general
                || usedTypes().stream()
                        .anyMatch(type -> rule.schoolTypes().contains(type.id())
                                || rule.categories().contains(type.category()));
    }

    /// The school types that the plan has schools of.
    List<SchoolType> usedTypes() {
        return source.plan().schools().rows().stream()
                .map(School::schoolType)
                .distinct()
                .flatMap(type -> source.plan().schoolTypes().find(type).stream())
                .toList();
    }
}

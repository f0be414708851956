package org.medienplan.check;

import java.util.Objects;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.plan.school.SchoolType;
import org.medienplan.ref.FieldRef;

/// Pupils in a grade that the school type does not have.
final class GradeOutside implements Check {

    @Override
    public String id() {
        return "grade_outside";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.schools().stream()
                .flatMap(school -> scope.plan().schoolTypes().find(school.schoolType()).stream()
                        .flatMap(type -> scope.entries(school.id()).stream()
                                .filter(entry -> isOutside(entry, type))
                                .limit(1)
                                .map(entry -> of(entry, type))));
    }

    private static boolean isOutside(DriverEntry entry, SchoolType type) {
        Integer grade = entry.grade();
        return grade != null && entry.value() > 0 && (grade < type.gradeFrom() || grade > type.gradeTo());
    }

    private static Case of(DriverEntry entry, SchoolType type) {
        return Case.of(
                new FieldRef(entry.id(), "grade"),
                "check.grade_outside",
                entry.holder(),
                entry.value(),
                new Value.Plain(Objects.requireNonNull(entry.grade())),
                type.id(),
                new Value.Plain(type.gradeFrom()),
                new Value.Plain(type.gradeTo()));
    }
}

package org.medienplan.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.medienplan.message.Value;
import org.medienplan.plan.school.DriverEntry;
import org.medienplan.ref.Driver;
import org.medienplan.ref.FieldRef;

/// Pupils by grade that do not add up to the pupils of the school in the same school year.
final class GradeSum implements Check {

    @Override
    public String id() {
        return "grade_sum";
    }

    @Override
    public Severity severity() {
        return Severity.CLARIFY;
    }

    @Override
    public Stream<Case> cases(Scope scope) {
        return scope.plan().schools().rows().stream().flatMap(school -> of(scope.entries(school.id())));
    }

    private static Stream<Case> of(List<DriverEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.driver() == Driver.PUPILS && entry.grade() == null)
                .flatMap(total -> of(total, byGrade(entries, total.schoolYear())).stream());
    }

    private static List<DriverEntry> byGrade(List<DriverEntry> entries, int schoolYear) {
        return entries.stream()
                .filter(entry ->
                        entry.driver() == Driver.PUPILS && entry.grade() != null && entry.schoolYear() == schoolYear)
                .toList();
    }

    private static Optional<Case> of(DriverEntry total, List<DriverEntry> grades) {
        int sum = grades.stream().mapToInt(DriverEntry::value).sum();
        if (grades.isEmpty() || sum == total.value()) {
            return Optional.empty();
        }
        Case found = Case.of(
                new FieldRef(total.id(), "value"),
                "check.grade_sum",
                total.holder(),
                sum,
                total.value(),
                new Value.Plain(total.schoolYear()));
        return Optional.of(found.fixedBy(Fixes.set(total.id(), "value", sum)));
    }
}
